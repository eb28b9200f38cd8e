// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/TrailCheck.h"
#include "core/register/MetaTable.h"
#include "core/store/Statement.h"
#include "core/store/schema/Migration.h"
#include "tests/support/TestRegister.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(TestTrailProgress)
#include "tst_TrailProgress.moc"
