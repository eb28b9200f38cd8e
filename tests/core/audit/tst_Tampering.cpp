// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditChain.h"
#include "core/audit/AuditTable.h"
#include "core/audit/BoundRowTable.h"
#include "core/audit/TrailWriter.h"
#include "core/register/MetaTable.h"
#include "core/register/door/NewSession.h"
#include "core/register/settings/SaveSettings.h"
#include "core/store/Statement.h"
#include "core/store/Transaction.h"
#include "core/store/schema/Migration.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using marac::test::TestRegister;
using Kind = TrailFinding::Kind;

/// What somebody who holds the key can do to the file with another program, and that the check names the first bad entry.
class TestTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void anHonestRegisterIsGood();
    void aStoppedCheckIsNeverGood();
    void sqlOnTheTrailIsFound_data();
    void sqlOnTheTrailIsFound();
    void sqlOnTheRecordsIsFound_data();
    void sqlOnTheRecordsIsFound();
    void anAccountThatCantBeReadIsNamed();
    void anEntryPutInAndRehashedToTheEndIsFound();
    void anEntryInAnotherPersonsNameIsFound();
    void aTrailMovedFromAnotherRegisterIsFound();
    void aRemovedSafeguardKeepsTheRegisterShut();

private:
    qint64 addedTheDeputy() const;

    std::unique_ptr<TestRegister> t;
    qint64 m_settingsSeq = 0;
};

void TestTampering::init()
{
    t = std::make_unique<TestRegister>();
    Settings settings = t->reg().settings();
    settings.venue = QStringLiteral("Bootle Town Hall");
    QVERIFY(saveSettings(t->reg(), settings));
    m_settingsSeq = t->trail().first().seq;
    settings.quorum = 6;
    QVERIFY(saveSettings(t->reg(), settings));
}

void TestTampering::cleanup()
{
    t.reset();
}

void TestTampering::anHonestRegisterIsGood()
{
    const TrailReport report = t->check();
    QVERIFY2(report.verdict == TrailReport::Verdict::Good, qPrintable(report.text));
    QCOMPARE(report.firstBadSeq, 0);
    QVERIFY(report.rows > 10);
    QCOMPARE(report.entries, t->trail().first().seq);
}

void TestTampering::aStoppedCheckIsNeverGood()
{
    const Meta meta = MetaTable::read(t->rawDb()).value();
    const TrailReport report =
        verifyTrail(t->rawDb(), {meta.uuid, meta.head, meta.boundRows}, [](int) { return false; });
    QCOMPARE(report.verdict, TrailReport::Verdict::NotFinished);
}

qint64 TestTampering::addedTheDeputy() const
{
    for (const AuditEntry &entry : t->trail()) {
        if (entry.event.subject.kind == SubjectKind::User && entry.event.subject.id == t->user(Role::Deputy).value())
            return entry.seq;
    }
    return 0;
}

static constexpr int fromTheStart = -1;

void TestTampering::sqlOnTheTrailIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("firstBad");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("opens");
    // {a} is the entry that added the deputy, {b} the one after it; the first bad one is told from {a}. Both made an
    // account, and what touches accounts keeps the register shut.
    const auto row = [](const char *name, const char *sql, int firstBad, Kind kind, bool opens) {
        QTest::newRow(name) << QByteArray(sql) << firstBad << int(kind) << opens;
    };
    row("a word in the payload",
        "UPDATE audit SET payload = CAST(replace(CAST(payload AS TEXT), 'added', 'raised') AS BLOB) WHERE seq = {a}", 0,
        Kind::EntryAltered, false);
    row("who did it", "UPDATE audit SET user_id = 2 WHERE seq = {b}", 1, Kind::EntryAltered, false);
    row("when", "UPDATE audit SET at_ms = at_ms - 86400000 WHERE seq = {b}", 1, Kind::EntryAltered, false);
    row("what it was about", "UPDATE audit SET subject_id = 99 WHERE seq = {b}", 1, Kind::EntryAltered, false);
    row("its signature", "UPDATE audit SET signature = zeroblob(64) WHERE seq = {b}", 1, Kind::SignatureWrong, false);
    row("one taken out of the middle",
        "DELETE FROM audit_row WHERE seq = {b}; DELETE FROM audit_about WHERE seq = {b}; DELETE FROM audit WHERE seq = "
        "{b}",
        1, Kind::EntryMissing, false);
    row("the end cut off",
        "DELETE FROM audit_row WHERE seq > {b}; DELETE FROM audit_about WHERE seq > {b}; DELETE FROM audit WHERE seq > "
        "{b}",
        2, Kind::HeadDiffers, false);
    row("all taken out", "DELETE FROM audit_row; DELETE FROM audit_about; DELETE FROM audit", fromTheStart,
        Kind::HeadDiffers, false);
    row("two changed about",
        "UPDATE audit SET seq = 1000 WHERE seq = {a}; UPDATE audit_row SET seq = 1000 WHERE seq = {a}; UPDATE "
        "audit_about SET seq = 1000 WHERE seq = {a};"
        "UPDATE audit SET seq = {a} WHERE seq = {b}; UPDATE audit_row SET seq = {a} WHERE seq = {b}; UPDATE "
        "audit_about SET seq = {a} WHERE seq = {b};"
        "UPDATE audit SET seq = {b} WHERE seq = 1000; UPDATE audit_row SET seq = {b} WHERE seq = 1000; UPDATE "
        "audit_about SET seq = {b} WHERE seq = 1000",
        0, Kind::EntryMoved, false);
    row("a word nobody writes", "UPDATE audit SET verb = 'glance' WHERE seq = {b}", 1, Kind::EntryAltered, false);
    row("a kind nobody writes", "UPDATE audit SET subject_kind = 'thing' WHERE seq = {b} + 3", 4, Kind::EntryAltered,
        true);
    row("found under a kind nobody writes", "UPDATE audit_about SET kind = 'thing' WHERE seq = {a}", 0,
        Kind::IndexAltered, true);
    row("hidden from the case's history", "DELETE FROM audit_about WHERE seq = {a}", 0, Kind::IndexAltered, true);
    row("shown under another case", "UPDATE audit_about SET subject_id = 77 WHERE seq = {a}", 0, Kind::IndexAltered,
        true);
    row("a binding taken out", "DELETE FROM audit_row WHERE seq = {a}", 0, Kind::IndexAltered, false);
    row("a binding put in", "INSERT INTO audit_row (seq, tbl, row_id, digest) VALUES ({a}, 'setting', 1, zeroblob(32))",
        0, Kind::IndexAltered, false);
    row("another public key", "UPDATE user_key SET public_key = zeroblob(32) WHERE id = 1", fromTheStart,
        Kind::SignatureWrong, false);
}

void TestTampering::sqlOnTheTrailIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, firstBad);
    QFETCH(int, kind);
    QFETCH(bool, opens);
    const qint64 added = addedTheDeputy();
    sql.replace("{a}", QByteArray::number(added)).replace("{b}", QByteArray::number(added + 1));
    t->tamper([&](Connection &db) {
        db.execute("BEGIN");
        db.execute("PRAGMA defer_foreign_keys = ON");
        runScript(db, sql.constData());
        db.execute("COMMIT");
    });
    const TrailReport report = t->check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Bad);
    QCOMPARE(report.firstBadSeq, firstBad == fromTheStart ? 1 : added + firstBad);
    bool named = false;
    for (const TrailFinding &finding : report.findings)
        named = named || int(finding.kind) == kind;
    QVERIFY2(named, qPrintable(report.text));
    QCOMPARE(t->tryOpen(QStringLiteral("deputy"), test::passphraseFor(QStringLiteral("deputy"))).has_value(), opens);
}

void TestTampering::sqlOnTheRecordsIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("hasSeq");
    QTest::addColumn<bool>("opens");
    QTest::newRow("changed") << QByteArray("UPDATE setting SET value = 'elsewhere' WHERE key = 'venue'")
                             << int(Kind::RowChanged) << true << true;
    QTest::newRow("removed") << QByteArray("DELETE FROM setting WHERE key = 'venue'") << int(Kind::RowMissing) << true
                             << false;
    QTest::newRow("added") << QByteArray("INSERT INTO setting (key, value) VALUES ('x', 'y')") << int(Kind::RowUnbound)
                           << false << false;
}

void TestTampering::sqlOnTheRecordsIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, kind);
    QFETCH(bool, hasSeq);
    QFETCH(bool, opens);
    t->tamper([&](Connection &db) { runScript(db, sql.constData()); });
    const TrailReport report = t->check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Bad);
    QCOMPARE(int(report.findings.first().kind), kind);
    QCOMPARE(report.firstBadSeq, hasSeq ? m_settingsSeq : 0);
    const auto opened =
        t->tryOpen(QStringLiteral("administrator"), test::passphraseFor(QStringLiteral("administrator")));
    QCOMPARE(opened.has_value(), opens);
    if (!opens)
        QCOMPARE(opened.error().kind, Problem::Kind::Tampered);
}

void TestTampering::anAccountThatCantBeReadIsNamed()
{
    t->tamper([](Connection &db) { runScript(db, "UPDATE user SET added_at = 'long ago' WHERE id = 2"); });
    const TrailReport report = t->check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Bad);
    QCOMPARE(report.findings.first().kind, Kind::RowChanged);
    QVERIFY2(report.text.contains(QStringLiteral("“user” (number 2)")), qPrintable(report.text));
}

/// Somebody writes the history again from an entry on, with hashes that fit, and their own key.
static void rehash(Connection &db, qint64 fromSeq, const UserKeys &keys)
{
    QList<AuditEntry> entries = AuditTable::walk(db, fromSeq, 1000);
    QByteArray before = AuditTable::bySeq(db, fromSeq - 1)->entryHash;
    Statement update(
        db,
        "UPDATE audit SET prev_hash = :prev_hash, entry_hash = :entry_hash, signature = :signature WHERE seq = :seq");
    for (AuditEntry &entry : entries) {
        entry.prevHash = before;
        entry.entryHash = chain::entryHash(entry);
        update.bind(":prev_hash", entry.prevHash).bind(":entry_hash", entry.entryHash);
        update.bind(":signature", keys.sign(entry.entryHash)).bind(":seq", entry.seq).run();
        before = entry.entryHash;
    }
    const TrailHead head = AuditTable::head(db);
    MetaTable::setHead(db, head, MetaTable::read(db)->boundRows);
}

void TestTampering::anEntryPutInAndRehashedToTheEndIsFound()
{
    t->as(Role::Deputy);
    const UserKeys forger = UserKeys::generate();
    t->tamper([&](Connection &db) {
        runScript(db, "UPDATE audit SET at_ms = at_ms + 1 WHERE seq = 3");
        rehash(db, 3, forger);
    });
    const TrailReport report = t->check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Bad);
    QCOMPARE(report.firstBadSeq, 3);
    QCOMPARE(report.findings.first().kind, Kind::SignatureWrong);
    // and the workstation that saw the true history refuses the file
    const auto opened =
        t->tryOpen(QStringLiteral("administrator"), test::passphraseFor(QStringLiteral("administrator")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Problem::Kind::Tampered);
}

void TestTampering::anEntryInAnotherPersonsNameIsFound()
{
    const qint64 deputy = t->user(Role::Deputy).value();
    const UserKeys own = UserKeys::generate();
    qint64 forged = 0;
    t->tamper([&](Connection &db) {
        const Meta meta = MetaTable::read(db).value();
        const Transaction transaction(db);
        const TrailHead head =
            TrailWriter::append(db, meta.uuid, {deputy, 2, &own}, newSession(), t->clock().now(), 0,
                                {{.verb = AuditVerb::Consult, .subject = {SubjectKind::Register, 0, {}}}}, {});
        MetaTable::setHead(db, head, meta.boundRows);
        forged = head.seq;
        db.execute("COMMIT");
    });
    const TrailReport report = t->check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Bad);
    QCOMPARE(report.firstBadSeq, forged);
    QCOMPARE(report.findings.first().kind, Kind::SignatureWrong);
}

void TestTampering::aTrailMovedFromAnotherRegisterIsFound()
{
    const Meta meta = MetaTable::read(t->rawDb()).value();
    const TrailReport report = verifyTrail(t->rawDb(), {"another", meta.head, meta.boundRows});
    QCOMPARE(report.verdict, TrailReport::Verdict::Bad);
    QCOMPARE(report.firstBadSeq, 1);
}

void TestTampering::aRemovedSafeguardKeepsTheRegisterShut()
{
    t->tamper([&](Connection &db) { runScript(db, "CREATE VIEW everything AS SELECT * FROM user"); });
    const auto opened =
        t->tryOpen(QStringLiteral("administrator"), test::passphraseFor(QStringLiteral("administrator")));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Problem::Kind::Tampered);
}

QTEST_GUILESS_MAIN(TestTampering)
#include "tst_Tampering.moc"
