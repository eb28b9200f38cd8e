// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/MetaTable.h"
#include "core/register/settings/SaveSettings.h"
#include "core/store/Statement.h"
#include "core/store/schema/Migration.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using marac::test::TestRegister;
using Kind = TrailFinding::Kind;

/// What somebody who holds the key puts beside the trail and no walk along it comes to: entries outside its numbers, and lines
/// that its entries were not made with.
class TestOutsideTheTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entriesOutsideTheTrailAreFound_data();
    void entriesOutsideTheTrailAreFound();
    void aLineAddedLaterBesideAnEntryIsFound();
    void aLineThatStandsBeforeAllOthersNamesItsEntry_data();
    void aLineThatStandsBeforeAllOthersNamesItsEntry();
};

/// A binding of such an entry would be the newest of its record, whatever the trail says.
void TestOutsideTheTrail::entriesOutsideTheTrailAreFound_data()
{
    QTest::addColumn<QByteArray>("seq");
    QTest::newRow("before the first") << QByteArray("0");
    QTest::newRow("below nought") << QByteArray("-7");
    QTest::newRow("the highest number there is") << QByteArray("9223372036854775807");
}

void TestOutsideTheTrail::entriesOutsideTheTrailAreFound()
{
    QFETCH(QByteArray, seq);
    TestRegister t;
    TrailHead head;
    t.tamper([&](Connection &db) {
        head = MetaTable::read(db)->head;
        QByteArray columns;
        Statement names(db, "SELECT name FROM pragma_table_info('audit') WHERE name <> 'seq'");
        while (names.next())
            columns += ", " + names.get<QByteArray>(0);
        const QByteArray sql =
            "INSERT INTO audit (seq" + columns + ") SELECT " + seq + columns + " FROM audit WHERE seq = 3";
        runScript(db, sql.constData());
    });
    const TrailReport report = t.check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Bad);
    QCOMPARE(int(report.findings.first().kind), int(Kind::EntryMoved));
    QCOMPARE(report.firstBadSeq, head.seq);
}

/// The list is what it was when the entry was made, for whoever reads it as it was written; the newest binding is another.
void TestOutsideTheTrail::aLineAddedLaterBesideAnEntryIsFound()
{
    TestRegister t;
    Settings settings = t.reg().settings();
    settings.venue = QStringLiteral("Bootle Town Hall");
    QVERIFY(saveSettings(t.reg(), settings));
    const qint64 entry = t.trail().first().seq;
    settings.quorum = 6;
    QVERIFY(saveSettings(t.reg(), settings));
    t.tamper([entry](Connection &db) {
        runScript(db,
                  ("INSERT INTO audit_row (seq, tbl, row_id, digest) VALUES (" + QByteArray::number(entry)
                   + ", 'setting', 1, zeroblob(32))")
                      .constData());
    });
    const TrailReport report = t.check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Bad);
    QCOMPARE(int(report.findings.first().kind), int(Kind::IndexAltered));
    QCOMPARE(report.firstBadSeq, entry);
}

void TestOutsideTheTrail::aLineThatStandsBeforeAllOthersNamesItsEntry_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QByteArray>("change");
    QTest::newRow("of a record it bound") << QByteArray("audit_row") << QByteArray("digest = zeroblob(32)");
    QTest::newRow("of what it is found under")
        << QByteArray("audit_about") << QByteArray("subject_id = subject_id + 1");
}

/// A line's own number says nothing of its entry, which it tells itself.
void TestOutsideTheTrail::aLineThatStandsBeforeAllOthersNamesItsEntry()
{
    QFETCH(QByteArray, table);
    QFETCH(QByteArray, change);
    TestRegister t;
    Settings settings = t.reg().settings();
    settings.venue = QStringLiteral("Bootle Town Hall");
    QVERIFY(saveSettings(t.reg(), settings));
    qint64 entry = 0;
    t.tamper([&](Connection &db) {
        const QByteArray last = "SELECT max(seq) FROM " + table;
        Statement found(db, last.constData());
        QVERIFY(found.next());
        entry = found.get<qint64>(0);
        const QByteArray sql = "UPDATE " + table + " SET id = -1, " + change + " WHERE id = (SELECT max(id) FROM "
            + table + " WHERE seq = " + QByteArray::number(entry) + ')';
        runScript(db, sql.constData());
    });
    QVERIFY(entry > 1);
    const TrailReport report = t.check();
    QCOMPARE(int(report.findings.first().kind), int(Kind::IndexAltered));
    QCOMPARE(report.firstBadSeq, entry);
}

QTEST_GUILESS_MAIN(TestOutsideTheTrail)
#include "tst_OutsideTheTrail.moc"
