// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/OverrideBand.h"

#include "core/audit/AuditEntry.h"
#include "core/risk/ConsultAssessment.h"
#include "core/risk/RecordAssessment.h"
#include "tests/core/risk/AssessedRegister.h"

#include <QTest>

using namespace marac;
using marac::test::AssessedRegister;
using marac::test::assessmentOf;

/// Professional judgement in the register: scenario 3, and what follows it.
class TestOverrideBand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { m_shared.reset(); }
    void scenario3_judgementNeedsItsReasons();
    void aSecondJudgementLeavesTheFirst();
    void loweringNeedsASecondOfficer();
    void aStaleVersionIsAConflict();
    void theChairDecidesToo();

private:
    /// For tests that look only at assessments of their own.
    AssessedRegister &shared()
    {
        if (!m_shared)
            m_shared = std::make_unique<AssessedRegister>();
        return *m_shared;
    }
    std::unique_ptr<AssessedRegister> m_shared;
};

void TestOverrideBand::scenario3_judgementNeedsItsReasons()
{
    AssessedRegister &t = shared();
    const AssessmentId id =
        recordAssessment(*t, assessmentOf(t.agency, {4, 5, 6, 8, 9, 10, 11}, {12, 13, 14, 17})).value();
    Assessment a = consultAssessment(*t, id).value().assessment;
    QCOMPARE(a.computedBand, RiskBand::Medium);
    QCOMPARE(a.rangeHigh, 11);
    QCOMPARE(a.rulesFired, QList<RiskRule>{RiskRule::R7});

    BandOverride wanted = t.judgement(RiskBand::High);
    wanted.rationale.clear();
    QCOMPARE(overrideBand(*t, id, wanted, a.version).error().kind, Problem::Kind::Invalid);
    QCOMPARE(consultAssessment(*t, id).value().assessment.finalBand, RiskBand::Medium);

    wanted = t.judgement(RiskBand::High);
    wanted.authoriserId = t.tomorrow;
    QCOMPARE(overrideBand(*t, id, wanted, a.version).error().fields.first().field, QStringLiteral("authoriser"));

    wanted = t.judgement(RiskBand::High);
    QVERIFY(overrideBand(*t, id, wanted, a.version));
    const AuditEntry newest = t.trail().first();
    QCOMPARE(newest.event.verb, AuditVerb::Alter);
    QCOMPARE(newest.event.reason, wanted.rationale);
    a = consultAssessment(*t, id).value().assessment;
    QCOMPARE(a.computedBand, RiskBand::Medium);
    QCOMPARE(a.judgements.size(), 1);
    const Judgement kept = a.judgements.first();
    QCOMPARE(kept.band, RiskBand::High);
    QCOMPARE(kept.rationale, wanted.rationale);
    QCOMPARE(kept.byPost, wanted.byPost);
    QCOMPARE(kept.sourceAgencyId, t.agency);
    QCOMPARE(kept.authoriser.officerId, t.first);
    QCOMPARE(kept.authoriser.name, QStringLiteral("Pat Quinn"));
    QCOMPARE(kept.authoriser.designation, Designation::Pdmo);
    QCOMPARE(kept.authoriser.agencyId, t.agency);
    QVERIFY(!kept.second);
    QCOMPARE(kept.judgedAt, t.clock().now());
    QCOMPARE(a.finalBand, RiskBand::High);
}

void TestOverrideBand::aSecondJudgementLeavesTheFirst()
{
    AssessedRegister &t = shared();
    const AssessmentId id = recordAssessment(*t, assessmentOf(t.agency, {4})).value();
    QVERIFY(overrideBand(*t, id, t.judgement(RiskBand::Medium), 1));
    BandOverride again = t.judgement(RiskBand::High);
    again.rationale = QStringLiteral("A third report this week");
    QVERIFY(overrideBand(*t, id, again, 2));
    const Assessment a = consultAssessment(*t, id).value().assessment;
    QCOMPARE(a.judgements.size(), 2);
    QCOMPARE(a.judgements.first().band, RiskBand::Medium);
    QCOMPARE(a.judgements.first().rationale, QStringLiteral("Pattern at this address"));
    QCOMPARE(a.judgements.last().band, RiskBand::High);
    QCOMPARE(a.finalBand, RiskBand::High);
    QCOMPARE(a.computedBand, RiskBand::Standard);
}

void TestOverrideBand::loweringNeedsASecondOfficer()
{
    AssessedRegister &t = shared();
    const AssessmentId id = recordAssessment(*t, assessmentOf(t.agency, {4, 5, 6, 8, 9, 10, 11, 12, 13, 14})).value();
    BandOverride wanted = t.judgement(RiskBand::Medium);
    QCOMPARE(overrideBand(*t, id, wanted, 1).error().fields.first().field, QStringLiteral("secondAuthoriser"));
    wanted.secondAuthoriserId = t.second;
    QVERIFY(overrideBand(*t, id, wanted, 1));
    const Assessment a = consultAssessment(*t, id).value().assessment;
    QCOMPARE(a.finalBand, RiskBand::Medium);
    QCOMPARE(a.judgements.last().second->name, QStringLiteral("Chris Okafor"));

    const AssessmentId critical = recordAssessment(*t, assessmentOf(t.agency, {2})).value();
    QCOMPARE(overrideBand(*t, critical, wanted, 1).error().kind, Problem::Kind::Refused);
}

void TestOverrideBand::aStaleVersionIsAConflict()
{
    AssessedRegister &t = shared();
    const AssessmentId id = recordAssessment(*t, assessmentOf(t.agency, {4})).value();
    QVERIFY(overrideBand(*t, id, t.judgement(RiskBand::High), 1));
    QCOMPARE(overrideBand(*t, id, t.judgement(RiskBand::VeryHigh), 1).error().kind, Problem::Kind::Conflict);
    QCOMPARE(consultAssessment(*t, id).value().assessment.finalBand, RiskBand::High);
    QCOMPARE(overrideBand(*t, AssessmentId(99), t.judgement(RiskBand::High), 1).error().kind, Problem::Kind::NotFound);
    QCOMPARE(consultAssessment(*t, AssessmentId(99)).error().kind, Problem::Kind::NotFound);
}

/// Exceptions are the chair's to decide: raising and lowering alike.
void TestOverrideBand::theChairDecidesToo()
{
    AssessedRegister t;
    const AssessmentId first = recordAssessment(*t, assessmentOf(t.agency, {4})).value();
    Register &chair = t.as(Role::Chair);
    QVERIFY(overrideBand(chair, first, t.judgement(RiskBand::High), 1));
    BandOverride lower = t.judgement(RiskBand::Standard);
    lower.secondAuthoriserId = t.second;
    QVERIFY(overrideBand(chair, first, lower, 2));
}

QTEST_GUILESS_MAIN(TestOverrideBand)
#include "tst_OverrideBand.moc"
