// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditTable.h"
#include "core/audit/SignerTable.h"
#include "core/audit/TrailWriter.h"
#include "core/audit/standing/AccountReplay.h"
#include "core/audit/standing/WriteRule.h"
#include "core/keys/RecoveryWords.h"
#include "core/register/MetaTable.h"
#include "core/register/accounts/Passphrases.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/door/NewSession.h"
#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/renewing/RecoverAccess.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"
#include "core/store/rows/RowDigest.h"
#include "core/store/schema/Migration.h"
#include "core/users/UserTable.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using marac::test::passphraseFor;
using marac::test::TestRegister;
using Kind = TrailFinding::Kind;

/// What a reader can do who takes the key out of their own unlocking to another program: write any row, and sign entries
/// that bind it. None of it is taken for good, and what concerns accounts keeps the register shut.
class TestForgery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aKeyForTheAdministratorHiddenInALookIsFound();
    void anEntrySignedWithAKeyOfOnesOwnMakingIsFound();
    void aRoleTakenInSilenceIsFound_data();
    void aRoleTakenInSilenceIsFound();
    void aRecordChangedUnderALookIsFound_data();
    void aRecordChangedUnderALookIsFound();
    void aRecoveryWithoutTheSheetIsFound();
    void aKeyThatWasReplacedSignsNoMore();
    void whoMayWriteWhat();
    void everyHonestWayStaysGood();

private:
    qint64 append(Connection &db, const AuditEvent &event, const QList<std::pair<QString, qint64>> &rows);
    qint64 append(Connection &db, const TrailHand &hand, const AuditEvent &event,
                  const QList<std::pair<QString, qint64>> &rows);
    void expectFound(qint64 seq, Kind kind, bool opens);

    std::unique_ptr<TestRegister> t;
    std::optional<UserKeys> m_own; ///< the reader's, as their own unlocking gives them
    TrailHand m_reader;
};

static const AuditEvent look{.verb = AuditVerb::Consult, .subject = {SubjectKind::List, 0, QStringLiteral("cases")}};

void TestForgery::init()
{
    t = std::make_unique<TestRegister>();
    Settings settings = t->reg().settings();
    settings.venue = QStringLiteral("Bootle Town Hall");
    QVERIFY(saveSettings(t->reg(), settings));
    t->close();
    const Result<Admission> admission =
        deriveUnlock(t->place(), QStringLiteral("reader"), passphraseFor(QStringLiteral("reader")));
    QVERIFY(admission);
    m_own = admission->unlocked.keys.clone();
    m_reader = {t->user(Role::Reader).value(), 0, &*m_own};
    t->tamper([&](Connection &db) { m_reader.keyId = UserTable::byId(db, t->user(Role::Reader))->keyId; });
}

void TestForgery::cleanup()
{
    t.reset();
    m_own.reset();
}

/// Appends an entry as the program would, with the rows as they stand, and moves the head.
qint64 TestForgery::append(Connection &db, const TrailHand &hand, const AuditEvent &event,
                           const QList<std::pair<QString, qint64>> &rows)
{
    QList<BoundRow> bound;
    for (const auto &[table, row] : rows)
        bound.append({table, row, rowDigest(db, table, row).value_or(QByteArray())});
    const Meta meta = MetaTable::read(db).value();
    Transaction transaction(db);
    const qint64 gained = TrailWriter::liveRowsGained(db, bound);
    const TrailHead head = TrailWriter::append(db, meta.uuid, hand, newSession(), t->clock().now(), 0, {event}, bound);
    MetaTable::setHead(db, head, meta.boundRows + gained);
    transaction.commit();
    return head.seq;
}

qint64 TestForgery::append(Connection &db, const AuditEvent &event, const QList<std::pair<QString, qint64>> &rows)
{
    return append(db, m_reader, event, rows);
}

void TestForgery::expectFound(qint64 seq, Kind kind, bool opens)
{
    const TrailReport report = t->check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Bad);
    QCOMPARE(report.firstBadSeq, seq);
    QVERIFY2(report.findings.first().kind == kind, qPrintable(report.text));
    for (const QString &who : {QStringLiteral("administrator"), QStringLiteral("reader")}) {
        const auto opened = t->tryOpen(who, passphraseFor(who));
        QCOMPARE(opened.has_value(), opens);
        if (!opens)
            QCOMPARE(opened.error().kind, Problem::Kind::Tampered);
    }
}

void TestForgery::aKeyForTheAdministratorHiddenInALookIsFound()
{
    const UserKeys forged = UserKeys::generate();
    qint64 seq = 0;
    t->tamper([&](Connection &db) {
        const qint64 key = SignerTable::insert(db, {0, 1, forged.signingPublicKey(), t->clock().now(), 1});
        seq = append(db, look, {{QStringLiteral("user_key"), key}});
        append(db, {1, key, &forged},
               {.verb = AuditVerb::Export,
                .subject = {SubjectKind::CaseFile, 1, QStringLiteral("SHC-2026-0001")},
                .reason = QStringLiteral("by nobody"),
                .recipients = {QStringLiteral("somebody else")}},
               {});
    });
    expectFound(seq, Kind::NotAllowed, false);
}

void TestForgery::anEntrySignedWithAKeyOfOnesOwnMakingIsFound()
{
    const UserKeys forged = UserKeys::generate();
    qint64 seq = 0;
    t->tamper([&](Connection &db) {
        const qint64 key = SignerTable::insert(db, {0, 1, forged.signingPublicKey(), t->clock().now(), 1});
        seq = append(db, {1, key, &forged},
                     {.verb = AuditVerb::Administer,
                      .subject = {SubjectKind::User, 1, QStringLiteral("administrator")},
                      .fields = {QStringLiteral("reset")}},
                     {{QStringLiteral("user_key"), key}});
    });
    expectFound(seq, Kind::KeyNotHeld, false);
}

void TestForgery::aRoleTakenInSilenceIsFound_data()
{
    QTest::addColumn<int>("verb");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<bool>("bySeq");
    QTest::newRow("under a look") << int(AuditVerb::Consult) << QStringList() << true;
    QTest::newRow("under a lock") << int(AuditVerb::Lock) << QStringList() << true;
    QTest::newRow("as an administrator would")
        << int(AuditVerb::Administer) << QStringList{QStringLiteral("role"), QStringLiteral("administrator")} << true;
    QTest::newRow("as a migration") << int(AuditVerb::Migrate) << QStringList() << true;
    QTest::newRow("under one's own new passphrase")
        << int(AuditVerb::Administer) << QStringList{QStringLiteral("passphrase")} << false;
}

void TestForgery::aRoleTakenInSilenceIsFound()
{
    QFETCH(int, verb);
    QFETCH(QStringList, fields);
    QFETCH(bool, bySeq);
    qint64 seq = 0;
    t->tamper([&](Connection &db) {
        runScript(db, "UPDATE user SET role = 'administrator' WHERE login = 'reader'");
        seq = append(db,
                     {.verb = AuditVerb(verb),
                      .subject = {SubjectKind::User, m_reader.userId, QStringLiteral("reader")},
                      .fields = fields},
                     {{QStringLiteral("user"), m_reader.userId}});
    });
    expectFound(bySeq ? seq : 0, bySeq ? Kind::NotAllowed : Kind::AccountForged, false);
}

void TestForgery::aRecordChangedUnderALookIsFound_data()
{
    QTest::addColumn<int>("verb");
    for (const AuditVerb verb : {AuditVerb::Consult, AuditVerb::Search, AuditVerb::Print, AuditVerb::Export,
                                 AuditVerb::Lock, AuditVerb::Alter, AuditVerb::Migrate, AuditVerb::Administer})
        QTest::newRow(qPrintable(toCode(verb))) << int(verb);
}

void TestForgery::aRecordChangedUnderALookIsFound()
{
    QFETCH(int, verb);
    qint64 seq = 0;
    t->tamper([&](Connection &db) {
        Statement venue(db, "SELECT id FROM setting WHERE key = 'venue'");
        QVERIFY(venue.next());
        const qint64 row = venue.get<qint64>(0);
        runScript(db, "UPDATE setting SET value = 'elsewhere' WHERE key = 'venue'");
        AuditEvent event = look;
        event.verb = AuditVerb(verb);
        seq = append(db, event, {{QStringLiteral("setting"), row}});
    });
    expectFound(seq, Kind::NotAllowed, true); // the whole check is for that; unlocking replays accounts only
}

void TestForgery::aRecoveryWithoutTheSheetIsFound()
{
    const UserKeys forged = UserKeys::generate();
    qint64 seq = 0;
    t->tamper([&](Connection &db) {
        const qint64 key = SignerTable::insert(db, {0, 1, forged.signingPublicKey(), t->clock().now(), 1});
        runScript(db, "UPDATE user SET key_id = (SELECT max(id) FROM user_key) WHERE id = 1");
        const Meta meta = MetaTable::read(db).value();
        seq = append(db, {1, key, &forged},
                     {.verb = AuditVerb::Administer,
                      .subject = {SubjectKind::User, 1, QStringLiteral("administrator")},
                      .fields = {QStringLiteral("reset"), AccountReplay::sheetWord()},
                      .proof = AccountReplay::sheetProof(forged, meta.uuid, meta.head.hash, forged.signingPublicKey(),
                                                         forged.signingPublicKey())},
                     {{QStringLiteral("user_key"), key}, {QStringLiteral("user"), 1}});
    });
    expectFound(seq, Kind::KeyNotHeld, false);
}

void TestForgery::aKeyThatWasReplacedSignsNoMore()
{
    t->as(Role::Administrator);
    QVERIFY(resetUser(t->reg(), t->user(Role::Reader), passphraseFor(QStringLiteral("another"))));
    QCOMPARE(t->check().verdict, TrailReport::Verdict::Good);
    qint64 seq = 0;
    t->tamper([&](Connection &db) { seq = append(db, look, {}); });
    const TrailReport report = t->check();
    QCOMPARE(report.firstBadSeq, seq);
    QCOMPARE(report.findings.first().kind, Kind::KeyNotHeld);
}

void TestForgery::whoMayWriteWhat()
{
    for (const auto &role : Codes<Role>::all) {
        QCOMPARE(mayWrite(role.value, QStringLiteral("user")), role.value == Role::Administrator);
        QCOMPARE(mayWrite(role.value, QStringLiteral("user_key")), role.value == Role::Administrator);
        const bool keeps = role.value == Role::Administrator || role.value == Role::Deputy;
        for (const char *table : {"person", "case_file", "setting", "holiday", "action", "something new"})
            QCOMPARE(mayWrite(role.value, QString::fromLatin1(table)), keeps);
        QCOMPARE(mayWrite(role.value, QStringLiteral("minutes")), keeps || role.value == Role::Chair);
        QCOMPARE(mayMigrate(role.value), keeps);
    }
    for (const AuditVerb verb : {AuditVerb::Consult, AuditVerb::Search, AuditVerb::Print, AuditVerb::Export,
                                 AuditVerb::Lock, AuditVerb::Unlock, AuditVerb::Refused, AuditVerb::Restore})
        QVERIFY(!mayWrite(verb));
}

void TestForgery::everyHonestWayStaysGood()
{
    const QString administrator = QStringLiteral("administrator");
    t->as(Role::Administrator);
    QVERIFY(changeUser(t->reg(), t->user(Role::Reader), QStringLiteral("Robin Walsh-Hart"), Role::Deputy));
    QVERIFY(disableUser(t->reg(), t->user(Role::Auditor)));
    QVERIFY(enableUser(t->reg(), t->user(Role::Auditor)));
    QVERIFY(resetUser(t->reg(), t->user(Role::Auditor), passphraseFor(QStringLiteral("new auditor"))));
    // A first passphrase lets its owner do one thing only.
    QVERIFY(t->hold(*t->tryOpen(QStringLiteral("auditor"), passphraseFor(QStringLiteral("new auditor"))))
                .may(Operation::ChangeOwnPassphrase));
    QVERIFY(changeOwnPassphrase(t->reg(), passphraseFor(QStringLiteral("new auditor")),
                                passphraseFor(QStringLiteral("own auditor"))));
    RegisterPlace dearer = t->place(); // whose unlocking wraps their key anew, at a higher cost
    dearer.policy.fresh.passes += 1;
    dearer.policy.floor = dearer.policy.fresh;
    t->close();
    auto opened = Register::open(dearer, QStringLiteral("chair"), passphraseFor(QStringLiteral("chair")));
    QVERIFY(opened);
    t->hold(std::move(*opened));
    t->as(Role::Administrator);
    QVERIFY(changeUser(t->reg(), t->user(Role::Deputy), QStringLiteral("Dana Price"), Role::Administrator));
    QVERIFY(changeUser(t->reg(), t->user(Role::Administrator), QStringLiteral("Alex Morgan"), Role::Deputy));
    Settings settings = t->reg().settings();
    settings.quorum = 7;
    QVERIFY(saveSettings(t->reg(), settings)); // as a deputy now
    t->as(Role::Deputy);
    QVERIFY(changeUser(t->reg(), t->user(Role::Administrator), QStringLiteral("Alex Morgan"), Role::Administrator));
    t->close();
    const QString words = recovery::toWords(t->recovery()).join(u' ');
    const Result<Secret> recovered =
        recoverAccess(t->place(), words, administrator, passphraseFor(QStringLiteral("found again")));
    QVERIFY2(recovered, recovered ? "" : qPrintable(recovered.error().text));
    QVERIFY(recoverAccess(t->place(), recovery::toWords(*recovered).join(u' '), administrator,
                          passphraseFor(QStringLiteral("found once more"))));
    t->hold(*t->tryOpen(administrator, passphraseFor(QStringLiteral("found once more"))));
    const TrailReport report = t->check();
    QVERIFY2(report.verdict == TrailReport::Verdict::Good, qPrintable(report.text));
}

QTEST_GUILESS_MAIN(TestForgery)
#include "tst_Forgery.moc"
