// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/RegisterCore.h"
#include "core/register/accounts/AddUser.h"
#include "core/register/accounts/Passphrases.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/accounts/UserRules.h"
#include "core/schema/FoundRegister.h"
#include "tests/support/TestRegister.h"

#include <QFile>
#include <QTest>

using namespace marac;
using marac::test::passphraseFor;
using marac::test::TestRegister;

class TestUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsSomebodyWhoCanThenUnlock();
    void refusesWhatCanNotBeAnAccount();
    void refusesWhatCanNotBeALogin_data();
    void refusesWhatCanNotBeALogin();
    void anOlderLoginKeepsItsName();
    void onlyAnAdministratorKeepsUsers();
    void theLastAdministratorStays();
    void aClosedAccountOpensNothing();
    void oldKeyFilesDoNotBringAClosedAccountBack();
    void aChangedPassphraseHoldsAtOnce();
    void aWrongCurrentPassphraseIsRecorded();
    void aKillBetweenFilesAndRegisterNeverLocksAnybodyOut();
    void aKillBetweenRegisterAndFilesNeverLocksAnybodyOut();
    void aResetGivesANewKeyAndKeepsOldEntriesGood();
};

static Passphrase administrators()
{
    return passphraseFor(QStringLiteral("administrator"));
}

/// The two key files, as they can be put back later.
struct KeyFiles
{
    explicit KeyFiles(const QString &path)
    {
        for (int i = 0; i < 2; ++i) {
            QFile file(names(path)[i]);
            if (file.open(QIODevice::ReadOnly))
                content[i] = file.readAll();
        }
    }
    void putBack(const QString &path) const
    {
        for (int i = 0; i < 2; ++i) {
            QFile file(names(path)[i]);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(content[i]);
        }
    }
    static std::array<QString, 2> names(const QString &path)
    {
        return {KeyringFiles::firstPath(path), KeyringFiles::secondPath(path)};
    }
    QByteArray content[2];
};

void TestUsers::addsSomebodyWhoCanThenUnlock()
{
    TestRegister t;
    const Result<UserId> id = addUser(
        *t, {QStringLiteral(" jo "), QStringLiteral("Jo Hart"), Role::Reader, passphraseFor(QStringLiteral("jo"))});
    QVERIFY(id);
    QCOMPARE(t.trail().first().event.subject.ref, QStringLiteral("jo"));
    QCOMPARE(t.trail().first().event.fields, (QStringList{QStringLiteral("added"), QStringLiteral("reader")}));
    const auto opened = t.tryOpen(QStringLiteral("JO"), passphraseFor(QStringLiteral("jo")));
    QVERIFY(opened);
    QCOMPARE((*opened)->actor().id, *id);
    QVERIFY((*opened)->actor().mustChangePassphrase);
    t.close();
}

void TestUsers::refusesWhatCanNotBeAnAccount()
{
    TestRegister t;
    const auto taken = addUser(
        *t, {QStringLiteral("READER"), QStringLiteral("Jo"), Role::Reader, passphraseFor(QStringLiteral("jo"))});
    QCOMPARE(taken.error().kind, Problem::Kind::Invalid);
    QCOMPARE(taken.error().fields.first().field, QStringLiteral("login"));
    const auto empty = addUser(*t, {QString(), QString(), Role::Reader, passphraseFor(QStringLiteral("jo"))});
    QCOMPARE(empty.error().fields.size(), 2);
    const auto weak = addUser(
        *t,
        {QStringLiteral("jo"), QStringLiteral("Jo"), Role::Reader, test::typed(QStringLiteral("passwordpassword"))});
    QCOMPARE(weak.error().kind, Problem::Kind::Invalid);
    QCOMPARE(weak.error().fields.first().field, QStringLiteral("passphrase"));
    QCOMPARE(consultUsers(*t)->size(), 5);
}

void TestUsers::refusesWhatCanNotBeALogin_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QStringLiteral("jo") << true;
    QTest::newRow("all kinds") << QStringLiteral(" j.hart-2 ") << true;
    QTest::newRow("longest") << QString(60, u'j') << true;
    QTest::newRow("too long") << QString(61, u'j') << false;
    QTest::newRow("capital") << QStringLiteral("jo.Hart") << false;
    QTest::newRow("space") << QStringLiteral("jo hart") << false;
    QTest::newRow("accent") << QStringLiteral("zoë") << false;
    QTest::newRow("underscore") << QStringLiteral("jo_hart") << false;
    QTest::newRow("hidden") << QStringLiteral("jo\u202Etrah") << false;
    QTest::newRow("not text") << QString(QChar(0xD800)) << false;
}

/// A new register's first administrator is asked for the same.
void TestUsers::refusesWhatCanNotBeALogin()
{
    QFETCH(QString, login);
    QFETCH(bool, good);
    TestRegister t;
    const auto added = addUser(*t, {login, QStringLiteral("Jo"), Role::Reader, passphraseFor(QStringLiteral("jo"))});
    RegisterPlace place = t.place();
    place.path = t.folder() + QStringLiteral("/fresh.marac");
    const auto made = foundRegister(
        {place, QStringLiteral("Sefton"), login, QStringLiteral("Jo"), passphraseFor(QStringLiteral("jo"))});
    QCOMPARE(added.has_value(), good);
    QCOMPARE(made.has_value(), good);
    if (!good) {
        QCOMPARE(added.error().fields.first().field, QStringLiteral("login"));
        QCOMPARE(made.error().fields.first().field, QStringLiteral("login"));
    }
}

/// Whose login was given before there was a rule.
void TestUsers::anOlderLoginKeepsItsName()
{
    TestRegister t;
    RegisterInside::of(*t).db->execute("UPDATE user SET login = 'Old Reader' WHERE login = 'reader'");
    QVERIFY(changeUser(*t, t.user(Role::Reader), QStringLiteral("Robin Lowe"), Role::Reader));
}

void TestUsers::onlyAnAdministratorKeepsUsers()
{
    TestRegister t;
    for (const Role role : {Role::Deputy, Role::Chair, Role::Reader, Role::Auditor}) {
        t.as(role);
        QCOMPARE(addUser(*t,
                         {QStringLiteral("jo"), QStringLiteral("Jo"), Role::Administrator,
                          passphraseFor(QStringLiteral("jo"))})
                     .error()
                     .kind,
                 Problem::Kind::Denied);
        QCOMPARE(t.trail().first().event.verb, AuditVerb::Refused);
        QCOMPARE(disableUser(*t, t.user(Role::Administrator)).error().kind, Problem::Kind::Denied);
        QCOMPARE(changeUser(*t, t.user(role), QStringLiteral("Me"), Role::Administrator).error().kind,
                 Problem::Kind::Denied);
        QCOMPARE(resetUser(*t, t.user(Role::Administrator), passphraseFor(QStringLiteral("x"))).error().kind,
                 Problem::Kind::Denied);
    }
}

void TestUsers::theLastAdministratorStays()
{
    TestRegister t;
    const UserId me = t.user(Role::Administrator);
    QCOMPARE(disableUser(*t, me).error().kind, Problem::Kind::Refused);
    QCOMPARE(t.trail().first().event.verb, AuditVerb::Refused);
    QCOMPARE(changeUser(*t, me, QStringLiteral("Alex Morgan"), Role::Deputy).error().kind, Problem::Kind::Refused);

    QVERIFY(changeUser(*t, t.user(Role::Deputy), QStringLiteral("Dana Price"), Role::Administrator));
    QCOMPARE(disableUser(*t, me).error().kind, Problem::Kind::Refused); // never oneself
    t.as(Role::Deputy);
    QVERIFY(disableUser(*t, me));
    QCOMPARE(changeUser(*t, t.user(Role::Deputy), QStringLiteral("Dana Price"), Role::Reader).error().kind,
             Problem::Kind::Refused);
    QVERIFY(enableUser(*t, me));
    QVERIFY(changeUser(*t, t.user(Role::Deputy), QStringLiteral("Dana Price-Jones"), Role::Reader));
    QCOMPARE(t->actor().role, Role::Reader);
    QVERIFY(!t->may(Operation::KeepUsers));
    t.as(Role::Administrator);
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

void TestUsers::aClosedAccountOpensNothing()
{
    TestRegister t;
    QVERIFY(disableUser(*t, t.user(Role::Reader)));
    QCOMPARE(disableUser(*t, t.user(Role::Reader)).error().kind, Problem::Kind::Conflict);
    const QString login = QStringLiteral("reader");
    QCOMPARE(t.tryOpen(login, passphraseFor(login)).error().kind, Problem::Kind::Denied);
    t.reopen();
    QVERIFY(enableUser(*t, t.user(Role::Reader)));
    t.as(Role::Reader);
}

void TestUsers::oldKeyFilesDoNotBringAClosedAccountBack()
{
    TestRegister t;
    const KeyFiles before(t.path());
    QVERIFY(disableUser(*t, t.user(Role::Reader)));
    t.close();
    before.putBack(t.path());
    const QString login = QStringLiteral("reader");
    QCOMPARE(t.tryOpen(login, passphraseFor(login)).error().kind, Problem::Kind::Denied);
    t.reopen(); // the administrator: the register's own copy goes beside it again
    QVERIFY(!t->notices().isEmpty());
    QCOMPARE(t.trail().first().event.fields, QStringList{QStringLiteral("older_keyring_replaced")});
    t.reopen();
    QCOMPARE(t.trail().first().event.fields, QStringList());
}

void TestUsers::aChangedPassphraseHoldsAtOnce()
{
    TestRegister t;
    const QString login = QStringLiteral("chair");
    t.as(Role::Chair);
    QVERIFY(changeOwnPassphrase(*t, passphraseFor(login), passphraseFor(QStringLiteral("new"))));
    QVERIFY(!t->actor().mustChangePassphrase);
    QCOMPARE(t.trail().first().event.fields, QStringList{QStringLiteral("passphrase")});
    QVERIFY(!t.tryOpen(login, passphraseFor(login)));
    auto opened = t.tryOpen(login, passphraseFor(QStringLiteral("new")));
    QVERIFY(opened);
    QVERIFY(!(*opened)->actor().mustChangePassphrase);
    t.hold(std::move(*opened));
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

void TestUsers::aWrongCurrentPassphraseIsRecorded()
{
    TestRegister t;
    const Result<> done =
        changeOwnPassphrase(*t, passphraseFor(QStringLiteral("wrong")), passphraseFor(QStringLiteral("new")));
    QCOMPARE(done.error().kind, Problem::Kind::Denied);
    QCOMPARE(t.trail().first().event.verb, AuditVerb::Refused);
    QCOMPARE(changeOwnPassphrase(*t, administrators(), administrators()).error().kind, Problem::Kind::Invalid);
    t.reopen();
}

void TestUsers::aKillBetweenFilesAndRegisterNeverLocksAnybodyOut()
{
    // One's own passphrase: the files are new, the register has not heard of it.
    TestRegister t;
    t.close();
    QFile file(t.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray oldRegister = file.readAll();
    file.close();
    t.reopen();
    const QDir state(t.stateFolder());
    QVERIFY(changeOwnPassphrase(*t, administrators(), passphraseFor(QStringLiteral("new"))));
    t.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(oldRegister);
    file.close();
    const QStringList witnesses = state.entryList({QStringLiteral("*.witness")});
    for (const QString &witness : witnesses) // a kill at that moment leaves a witness of the state before
        QVERIFY(QFile::remove(state.filePath(witness)));

    QVERIFY(!t.tryOpen(QStringLiteral("administrator"), administrators()));
    auto opened = t.tryOpen(QStringLiteral("administrator"), passphraseFor(QStringLiteral("new")));
    QVERIFY(opened);
    t.hold(std::move(*opened));
    QVERIFY(t.trail().first().event.fields.contains(QStringLiteral("keyring_taken_in")));
    opened = t.tryOpen(QStringLiteral("administrator"), passphraseFor(QStringLiteral("new")));
    QVERIFY(opened);
    t.hold(std::move(*opened));
    QCOMPARE(t.trail().first().event.fields, QStringList());
}

void TestUsers::aKillBetweenRegisterAndFilesNeverLocksAnybodyOut()
{
    // Somebody added: the register knows, the files are the old ones.
    TestRegister t;
    const KeyFiles before(t.path());
    QVERIFY(addUser(
        *t, {QStringLiteral("jo"), QStringLiteral("Jo Hart"), Role::Reader, passphraseFor(QStringLiteral("jo"))}));
    t.close();
    before.putBack(t.path());
    QVERIFY(!t.tryOpen(QStringLiteral("jo"), passphraseFor(QStringLiteral("jo"))));
    t.reopen();
    QVERIFY(t.tryOpen(QStringLiteral("jo"), passphraseFor(QStringLiteral("jo"))));
}

void TestUsers::aResetGivesANewKeyAndKeepsOldEntriesGood()
{
    TestRegister t;
    const QString login = QStringLiteral("chair");
    t.as(Role::Chair);
    const qint64 oldKey = t->actor().keyId;
    t.as(Role::Administrator);
    const KeyFiles before(t.path());
    QCOMPARE(resetUser(*t, t.user(Role::Administrator), passphraseFor(QStringLiteral("first"))).error().kind,
             Problem::Kind::Refused);
    QVERIFY(resetUser(*t, t.user(Role::Chair), passphraseFor(QStringLiteral("first"))));
    QVERIFY(!t.tryOpen(login, passphraseFor(login)));
    auto opened = t.tryOpen(login, passphraseFor(QStringLiteral("first")));
    QVERIFY(opened);
    t.hold(std::move(*opened));
    QVERIFY(t->actor().mustChangePassphrase);
    QVERIFY(t->actor().keyId != oldKey);
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);

    t.close();
    before.putBack(t.path()); // the old passphrase opens the old key file, but not the register
    const auto old = t.tryOpen(login, passphraseFor(login));
    QVERIFY(!old);
    QCOMPARE(old.error().kind, Problem::Kind::Denied);
    t.as(Role::Administrator);
}

QTEST_GUILESS_MAIN(TestUsers)
#include "tst_Users.moc"
