// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/TrailCheck.h"
#include "core/register/MetaTable.h"
#include "core/store/Statement.h"
#include "core/store/schema/Migration.h"
#include "tests/support/TestRegister.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using marac::test::TestRegister;

namespace {

/// Something that follows from the records and takes long to compare.
struct LongComparison
{
    static inline bool isBegun = false;
    static inline bool isEnded = false;

    static bool follows(const Connection &db, DerivedDepth)
    {
        isBegun = true;
        Statement s(db,
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
                    " SELECT count(*) FROM n");
        isEnded = s.next();
        return isEnded;
    }
};

TrailClaim claimOf(const Connection &db, std::span<const Migration> steps = {})
{
    const Meta meta = MetaTable::read(db).value();
    return {meta.uuid, meta.head, meta.boundRows, steps};
}

} // namespace

/// How far a check of the trail says it is, and that it hears a stop.
class TestTrailProgress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { LongComparison::isBegun = LongComparison::isEnded = false; }
    void theLastStepHearsAStop();
    void theLastStepGoesOnWhenNobodyStopsIt();
    void comesToItsEndWhateverTheTrailHolds_data();
    void comesToItsEndWhateverTheTrailHolds();
};

void TestTrailProgress::theLastStepHearsAStop()
{
    TestRegister t;
    const Connection &db = t.rawDb();
    const Migration steps[] = {{schemaVersion(db), nullptr, LongComparison::follows}};
    int told = 0;
    const TrailReport report = verifyTrail(db, claimOf(db, steps), [&told](int percent) {
        told = percent;
        return !LongComparison::isBegun;
    });
    QVERIFY(LongComparison::isBegun);
    QVERIFY(!LongComparison::isEnded);
    QCOMPARE(report.verdict, TrailReport::Verdict::NotFinished);
    QCOMPARE(report.faults, 0);
    QVERIFY2(told < 100, qPrintable(QString::number(told)));
    const TrailReport again = t.check(); // nothing is left of the stop
    QVERIFY2(again.verdict == TrailReport::Verdict::Good, qPrintable(again.text));
}

void TestTrailProgress::theLastStepGoesOnWhenNobodyStopsIt()
{
    TestRegister t;
    const Connection &db = t.rawDb();
    const Migration steps[] = {{schemaVersion(db), nullptr, LongComparison::follows}};
    int asked = 0;
    const TrailReport report = verifyTrail(db, claimOf(db, steps), [&asked](int) {
        asked += LongComparison::isBegun && !LongComparison::isEnded ? 1 : 0;
        return true;
    });
    QVERIFY(LongComparison::isEnded);
    QVERIFY(asked > 1);
    QVERIFY2(report.verdict == TrailReport::Verdict::Good, qPrintable(report.text));
}

void TestTrailProgress::comesToItsEndWhateverTheTrailHolds_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("what it should") << QByteArray() << true;
    QTest::newRow("an entry that can't be read")
        << QByteArray("UPDATE audit SET verb = 'glance' WHERE seq = 3") << false;
    QTest::newRow("several") << QByteArray("UPDATE audit SET subject_kind = 'thing' WHERE seq IN (2, 3)") << false;
    QTest::newRow("none that can be read") << QByteArray("UPDATE audit SET verb = 'glance'") << false;
    QTest::newRow("one outside its numbers") << QByteArray("UPDATE audit SET seq = -7 WHERE seq = 3") << false;
    QTest::newRow("nothing") << QByteArray("DELETE FROM audit_row; DELETE FROM audit_about; DELETE FROM audit")
                             << false;
}

void TestTrailProgress::comesToItsEndWhateverTheTrailHolds()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, isGood);
    TestRegister t;
    QList<int> told;
    TrailReport report;
    t.tamper([&](Connection &db) {
        db.execute("BEGIN");
        db.execute("PRAGMA defer_foreign_keys = ON");
        runScript(db, sql.constData());
        const auto take = [&told](int percent) {
            told += percent;
            return true;
        };
        report = verifyTrail(db, claimOf(db), take);
        db.execute("ROLLBACK");
    });
    QCOMPARE(report.verdict, isGood ? TrailReport::Verdict::Good : TrailReport::Verdict::Bad);
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
    QCOMPARE(told.constLast(), 100);
}

QTEST_GUILESS_MAIN(TestTrailProgress)
#include "tst_TrailProgress.moc"
