// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/WhileWanted.h"
#include "core/store/Statement.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using marac::test::TestRegister;

static const AuditEvent aboutCase{.verb = AuditVerb::Consult,
                                  .subject = {SubjectKind::CaseFile, 41, u"SHC-2026-0041"_s}};

/// Somebody who locks does not wait for what is read meanwhile.
class TestWhileWanted : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAReadingThatIsNotWantedAnyMore();
    void letsItFinishWhileItIsWanted();
    void endsNothingAfterwards();

private:
    /// A consultation that counts to that number; what it answers, or -1 where it fails, whose problem is kept.
    int countTo(int number);

    TestRegister m_register;
    Problem m_problem;
};

int TestWhileWanted::countTo(int number)
{
    const Result<int> counted =
        m_register->consult(Operation::ConsultCases, aboutCase, [number](const Reading &r) -> Result<int> {
            Statement count(
                r.db(),
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < :to) SELECT count(*) FROM n");
            count.bind(":to", number);
            count.next();
            return count.get<int>(0);
        });
    m_problem = counted ? Problem() : counted.error();
    return counted.value_or(-1);
}

void TestWhileWanted::endsAReadingThatIsNotWantedAnyMore()
{
    const qsizetype before = m_register.trail().size();
    int asked = 0;
    int counted = 0;
    whileWanted(
        *m_register, [&asked] { return ++asked < 3; }, [&] { counted = countTo(2'000'000'000); });
    QCOMPARE(counted, -1);
    QCOMPARE(m_problem.kind, Problem::Kind::Unavailable);
    QCOMPARE(asked, 3);
    const QList<AuditEntry> trail = m_register.trail();
    QCOMPARE(trail.size(), before + 1); // that it was asked for is recorded, as of every reading
    QCOMPARE(trail.first().event.subject.id, 41);
    QCOMPARE(m_register.check().verdict, TrailReport::Verdict::Good);
}

void TestWhileWanted::letsItFinishWhileItIsWanted()
{
    int asked = 0;
    int counted = 0;
    const auto goOn = [&asked] {
        ++asked;
        return true;
    };
    whileWanted(*m_register, goOn, [&] { counted = countTo(200'000); });
    QCOMPARE(counted, 200'000);
    QVERIFY(asked > 0);
}

void TestWhileWanted::endsNothingAfterwards()
{
    whileWanted(
        *m_register, [] { return false; }, [&] { QCOMPARE(countTo(200'000), -1); });
    QCOMPARE(countTo(200'000), 200'000);
}

QTEST_GUILESS_MAIN(TestWhileWanted)
#include "tst_WhileWanted.moc"
