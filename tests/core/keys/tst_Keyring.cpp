// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "core/keys/keyring/Keyring.h"
#include "tests/support/CheapKeys.h"

#include <QTest>

using namespace marac;

static const QString alex = QStringLiteral("a.brown");
static const KeyringPerson sam{2, QStringLiteral("s.patel"), QStringLiteral("Sam Patel")};

/// Who opens the register by its keyring, and how people, keys and the recovery sheet change in it.
class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithTheRightPassphraseOnly();
    void opensWithTheRecoverySheetOnly();
    void asksForARewrapBelowTodaysFloor();
    void addsChangesResetsAndRemovesPeople();
    void keepsOldStatesUntouched();
    void keepsAtLeastOneWhoCanOpen();
    void refusesWeakPassphrasesAndBadPeople();
    void takesFiftyPeopleAndNoMore();
    void sealsAnotherDatabaseKeyToThoseWhoStay();
    void sealsABackupInTheSameGeneration();
    void replacesTheRecoverySheet();
    void demandsTheDatabaseKeyForEveryChange();
};

void TestKeyring::opensWithTheRightPassphraseOnly()
{
    const Keyring::Founded made = cheap::founded();
    const Result<Unlocked> right = made.keyring.unlock(QStringLiteral(" A.Brown "), cheap::passphrase());
    QVERIFY(right);
    QCOMPARE(right->userId, 1);
    QVERIFY(right->key == made.key);
    QCOMPARE(right->keys.signingPublicKey(), made.keys.signingPublicKey());
    QCOMPARE(right->keys.signingPublicKey(), made.keyring.user(1)->signingPublicKey);
    QVERIFY(!right->needsRewrap);

    const Result<Unlocked> wrong = made.keyring.unlock(alex, cheap::otherPassphrase());
    const Result<Unlocked> unknown = made.keyring.unlock(QStringLiteral("nobody"), cheap::passphrase());
    QVERIFY(!wrong);
    QVERIFY(!unknown);
    QCOMPARE(wrong.error().kind, Problem::Kind::Denied);
    QCOMPARE(unknown.error().kind, Problem::Kind::Denied);
    QCOMPARE(wrong.error().text, unknown.error().text);
}

void TestKeyring::opensWithTheRecoverySheetOnly()
{
    const Keyring::Founded made = cheap::founded();
    const Result<Secret> typed = recovery::fromWords(recovery::toWords(made.recovery).join(QLatin1Char(' ')));
    QVERIFY(typed);
    const Result<DatabaseKey> key = made.keyring.recover(*typed);
    QVERIFY(key);
    QVERIFY(*key == made.key);

    const Result<DatabaseKey> other = made.keyring.recover(cheap::founded().recovery);
    QVERIFY(!other);
    QCOMPARE(other.error().kind, Problem::Kind::Denied);
}

void TestKeyring::asksForARewrapBelowTodaysFloor()
{
    const Keyring::Founded made = cheap::founded();
    KdfPolicy stricter = cheap::policy();
    stricter.fresh = stricter.floor = {64 * 1024, 2};
    const Keyring today = *Keyring::parse(made.keyring.serialise(), stricter);
    const Result<Unlocked> weak = today.unlock(alex, cheap::passphrase());
    QVERIFY(weak);
    QVERIFY(weak->needsRewrap);
    const Result<Keyring> rewrapped = today.changePassphrase(alex, cheap::passphrase(), cheap::passphrase(), weak->key);
    QVERIFY(rewrapped);
    const Result<Unlocked> strong = rewrapped->unlock(alex, cheap::passphrase());
    QVERIFY(strong);
    QVERIFY(!strong->needsRewrap);
}

void TestKeyring::addsChangesResetsAndRemovesPeople()
{
    const Keyring::Founded made = cheap::founded();
    const Keyring two = *made.keyring.addUser(sam, cheap::passphrase(), made.key);
    const QByteArray firstKey = two.user(2)->signingPublicKey;

    const Keyring changed = *two.changePassphrase(sam.login, cheap::passphrase(), cheap::otherPassphrase(), made.key);
    QVERIFY(!changed.unlock(sam.login, cheap::passphrase()));
    QVERIFY(changed.unlock(sam.login, cheap::otherPassphrase()));
    QVERIFY(changed.unlock(alex, cheap::passphrase()));
    QCOMPARE(changed.user(2)->signingPublicKey, firstKey);
    QVERIFY(changed.user(2)->salt != two.user(2)->salt);
    QCOMPARE(two.changePassphrase(sam.login, cheap::otherPassphrase(), cheap::passphrase(), made.key).error().kind,
             Problem::Kind::Denied);

    const Keyring reset = *changed.resetUser(2, cheap::passphrase(), made.key);
    QVERIFY(reset.unlock(sam.login, cheap::passphrase()));
    QVERIFY(!reset.unlock(sam.login, cheap::otherPassphrase()));
    QVERIFY(reset.user(2)->signingPublicKey != firstKey);

    const Keyring renamed = *reset.renameUser(2, QStringLiteral("s.khan"), QStringLiteral("Sam Khan"), made.key);
    QVERIFY(!renamed.unlock(sam.login, cheap::passphrase()));
    QVERIFY(renamed.unlock(QStringLiteral("s.khan"), cheap::passphrase()));

    const Keyring shut = *renamed.disableUser(2, made.key);
    QCOMPARE(shut.unlock(QStringLiteral("s.khan"), cheap::passphrase()).error().kind, Problem::Kind::Denied);
    const Keyring open = *shut.enableUser(2, made.key);
    QVERIFY(open.unlock(QStringLiteral("s.khan"), cheap::passphrase()));

    QCOMPARE(open.generation(), quint64(7));
    QCOMPARE(open.resetUser(9, cheap::passphrase(), made.key).error().kind, Problem::Kind::NotFound);
}

void TestKeyring::keepsOldStatesUntouched()
{
    const Keyring::Founded made = cheap::founded();
    const QByteArray before = made.keyring.serialise();
    QVERIFY(made.keyring.addUser(sam, cheap::passphrase(), made.key));
    QVERIFY(made.keyring.withNewDatabaseKey(made.key, DatabaseKey::generate()));
    QVERIFY(made.keyring.withNewRecovery(made.key));
    QCOMPARE(made.keyring.serialise(), before);
}

void TestKeyring::keepsAtLeastOneWhoCanOpen()
{
    const Keyring::Founded made = cheap::founded();
    QCOMPARE(made.keyring.disableUser(1, made.key).error().kind, Problem::Kind::Refused);
    const Keyring two = *made.keyring.addUser(sam, cheap::passphrase(), made.key);
    const Keyring shut = *two.disableUser(1, made.key);
    QCOMPARE(shut.disableUser(2, made.key).error().kind, Problem::Kind::Refused);
}

void TestKeyring::refusesWeakPassphrasesAndBadPeople()
{
    const Keyring::Founded made = cheap::founded();
    const auto adding = [&](const QString &login, const QString &name, const QString &passphrase) {
        const Result<Keyring> added = made.keyring.addUser({2, login, name}, cheap::passphrase(passphrase), made.key);
        return added                         ? QString()
            : added.error().fields.isEmpty() ? QStringLiteral("?")
                                             : added.error().fields.constFirst().field;
    };
    const QString good = QStringLiteral("walnut gazebo thirty lantern moss");
    const QString name = QStringLiteral("Sam Patel");
    QCOMPARE(adding(sam.login, name, good), QString());
    QCOMPARE(adding(sam.login, name, QStringLiteral("walnut gazebo")), QStringLiteral("passphrase"));
    QCOMPARE(adding(sam.login, name, QStringLiteral("Sam Patel Sam Patel")), QStringLiteral("passphrase"));
    QCOMPARE(adding(QStringLiteral("A.BROWN"), name, good), QStringLiteral("login"));
    QCOMPARE(adding(QString(), name, good), QStringLiteral("login"));
    QCOMPARE(adding(QStringLiteral(" s"), name, good), QStringLiteral("login"));
    QCOMPARE(adding(QString(65, QLatin1Char('x')), name, good), QStringLiteral("login"));
    QCOMPARE(adding(sam.login, QString(), good), QStringLiteral("name"));
    QCOMPARE(adding(sam.login, QStringLiteral("Sam\nPatel"), good), QStringLiteral("name"));
    QCOMPARE(adding(sam.login, QString(101, QLatin1Char('x')), good), QStringLiteral("name"));
}

void TestKeyring::takesFiftyPeopleAndNoMore()
{
    const Keyring::Founded made = cheap::founded();
    Keyring keyring = made.keyring;
    for (qint64 id = 2; id <= Keyring::mostUsers; ++id) {
        const KeyringPerson person{id, QString::number(id).rightJustified(64, QChar(0x6F22)),
                                   QString(100, QChar(0x6F22))};
        keyring = *keyring.addUser(person, cheap::passphrase(), made.key);
    }
    QVERIFY(keyring.serialise().size() <= Keyring::largest);
    QVERIFY(Keyring::parse(keyring.serialise(), cheap::policy()));
    const Result<Keyring> more =
        keyring.addUser({51, QStringLiteral("x"), QStringLiteral("X")}, cheap::passphrase(), made.key);
    QVERIFY(!more);
    QCOMPARE(more.error().kind, Problem::Kind::Refused);
}

void TestKeyring::sealsAnotherDatabaseKeyToThoseWhoStay()
{
    const Keyring::Founded made = cheap::founded();
    const Keyring two = *made.keyring.addUser(sam, cheap::otherPassphrase(), made.key);
    const Keyring left = *two.disableUser(2, made.key);
    const DatabaseKey next = DatabaseKey::generate();
    const Keyring rotated = *left.withNewDatabaseKey(made.key, next);
    QCOMPARE(rotated.generation(), left.generation() + 1);
    QVERIFY(rotated.unlock(alex, cheap::passphrase())->key == next);
    QVERIFY(!rotated.unlock(sam.login, cheap::otherPassphrase()));
    QVERIFY(*rotated.recover(made.recovery) == next);
    QVERIFY(!rotated.verify(made.key));
    QVERIFY(rotated.doorPublicKey() != left.doorPublicKey());
}

void TestKeyring::sealsABackupInTheSameGeneration()
{
    const Keyring::Founded made = cheap::founded();
    const DatabaseKey backupKey = DatabaseKey::generate();
    const Keyring copy = *made.keyring.forBackup(made.key, backupKey);
    QCOMPARE(copy.generation(), made.keyring.generation());
    QCOMPARE(copy.registerId(), made.keyring.registerId());
    QVERIFY(copy.verify(backupKey));
    QVERIFY(copy.unlock(alex, cheap::passphrase())->key == backupKey);
}

void TestKeyring::replacesTheRecoverySheet()
{
    const Keyring::Founded made = cheap::founded();
    const Result<Keyring::NewSheet> fresh = made.keyring.withNewRecovery(made.key);
    QVERIFY(fresh);
    QVERIFY(*fresh->keyring.recover(fresh->recovery) == made.key);
    QVERIFY(!fresh->keyring.recover(made.recovery));
}

void TestKeyring::demandsTheDatabaseKeyForEveryChange()
{
    const Keyring two = [&] {
        const Keyring::Founded made = cheap::founded();
        return *made.keyring.addUser(sam, cheap::passphrase(), made.key);
    }();
    const DatabaseKey other = DatabaseKey::generate();
    const auto refused = [](const auto &outcome) {
        return !outcome && outcome.error().kind == Problem::Kind::Tampered;
    };
    QVERIFY(refused(two.addUser({3, QStringLiteral("x"), QStringLiteral("X")}, cheap::passphrase(), other)));
    QVERIFY(refused(two.changePassphrase(alex, cheap::passphrase(), cheap::otherPassphrase(), other)));
    QVERIFY(refused(two.resetUser(2, cheap::passphrase(), other)));
    QVERIFY(refused(two.renameUser(2, QStringLiteral("x"), QStringLiteral("X"), other)));
    QVERIFY(refused(two.disableUser(2, other)));
    QVERIFY(refused(two.enableUser(2, other)));
    QVERIFY(refused(two.withNewDatabaseKey(other, other)));
    QVERIFY(refused(two.forBackup(other, other)));
    QVERIFY(refused(two.withNewRecovery(other)));
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_Keyring.moc"
