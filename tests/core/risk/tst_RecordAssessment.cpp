// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/KeepAgency.h"
#include "core/agencies/signatories/KeepSignatory.h"
#include "core/audit/AuditEntry.h"
#include "core/risk/AssessmentTable.h"
#include "core/risk/ConsultAssessment.h"
#include "core/risk/OverrideBand.h"
#include "core/risk/RecordAssessment.h"
#include "core/risk/tool/AdoptRiskTool.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using marac::test::TestRegister;

/// A register with one agency, ready to take assessments.
struct Prepared : TestRegister
{
    Prepared()
    {
        Signatory signatory;
        signatory.legalName = QStringLiteral("Crossby Community Trust");
        signatory.seniorOfficer = QStringLiteral("Jo Lamb");
        signatory.seniorOfficerPost = QStringLiteral("Director");
        Agency unit;
        unit.signatoryId = keepSignatory(reg(), signatory).value();
        unit.code = QStringLiteral("CCT");
        unit.name = QStringLiteral("Crossby Community Trust");
        agency = keepAgency(reg(), unit).value();
    }
    AgencyId agency;
};

class TestRecordAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { m_shared.reset(); }
    void keepsAnswersScoreAndTool();
    void scenario3_judgementNeedsItsReasons();
    void refusesIncompleteAssessments_data();
    void refusesIncompleteAssessments();
    void anIncompleteAssessmentIsNotRecorded();
    void loweringIsForThoseWhoMayAuthoriseIt();
    void aStaleVersionIsAConflict();
    void anAdoptedToolLeavesOldAssessmentsAlone();
    void refusesAToolThatIsThereOrSpoilt();
    void oneCaseShowsItsTrend();
    void permissions();

private:
    /// For tests that look only at assessments of their own.
    Prepared &shared()
    {
        if (!m_shared)
            m_shared = std::make_unique<Prepared>();
        return *m_shared;
    }
    std::unique_ptr<Prepared> m_shared;
};

static NewAssessment assessmentOf(AgencyId agency, const QList<int> &yes, const QList<int> &unknown = {})
{
    NewAssessment a;
    a.referralId = ReferralId(1);
    a.assessedOn = QDate(2026, 10, 6);
    a.assessorName = QStringLiteral("  Jo Lamb ");
    a.assessorPost = QStringLiteral("Caseworker");
    a.sourceAgencyId = agency;
    for (int item = 1; item <= riskItemCount; ++item)
        a.answers.at(item).answer = yes.contains(item) ? Answer::Yes
            : unknown.contains(item)                   ? Answer::DontKnow
                                                       : Answer::No;
    return a;
}

static BandOverride judgement(RiskBand band)
{
    return {band,
            QStringLiteral("Pattern at this address"),
            QStringLiteral("Jo Lamb"),
            QStringLiteral("Caseworker"),
            QStringLiteral("Pat Quinn"),
            Designation::Dmo,
            {}};
}

void TestRecordAssessment::keepsAnswersScoreAndTool()
{
    Prepared &t = shared();
    NewAssessment given = assessmentOf(t.agency, {2, 3, 4}, {5});
    given.answers.at(3) = {Answer::Yes, AnswerSource::Police, QStringLiteral(" withheld "), {}};
    given.answers.at(6).answer = Answer::NotAsked;
    given.context = {true, true, 4, 2};
    const Result<AssessmentId> id = recordAssessment(*t, given);
    QVERIFY2(id, id ? "" : qPrintable(id.error().text));

    const AssessmentView view = consultAssessment(*t, *id).value();
    const Assessment &kept = view.assessment;
    QCOMPARE(view.tool.id, QStringLiteral("HC-20"));
    QCOMPARE(kept.toolVersion, 1);
    QCOMPARE(kept.referralId, given.referralId);
    QVERIFY(!kept.caseId);
    QCOMPARE(kept.assessorName, QStringLiteral("Jo Lamb"));
    QCOMPARE(kept.sourceAgencyId, t.agency);
    QCOMPARE(kept.assessedOn, given.assessedOn);
    QCOMPARE(kept.recordedAt, t.clock().now());
    QVERIFY(kept.context.hospital && kept.context.repeat);
    QCOMPARE(kept.context.incidents6Months, 4);
    QCOMPARE(kept.context.incidents30Days, 2);
    QCOMPARE(kept.ticks, 3);
    QCOMPARE(kept.rangeHigh, 5);
    QCOMPARE(kept.computedBand, RiskBand::VeryHigh);
    QCOMPARE(kept.finalBand, RiskBand::VeryHigh);
    QVERIFY(!kept.judgement);
    QCOMPARE(kept.rulesFired, (QList<RiskRule>{RiskRule::R1, RiskRule::R2, RiskRule::R3, RiskRule::R4}));
    QCOMPARE(kept.answers.at(3).source, AnswerSource::Police);
    QCOMPARE(kept.answers.at(3).note, QStringLiteral("withheld"));
    QCOMPARE(kept.answers.at(3).sourceAgencyId, t.agency);
    QCOMPARE(kept.answers.at(5).answer, Answer::DontKnow);
    QCOMPARE(kept.answers.at(6).answer, Answer::NotAsked);

    const AuditEntry newest = t.trail().at(1); // the newest is the reading above
    QCOMPARE(newest.event.verb, AuditVerb::Collect);
    QCOMPARE(newest.event.subject.kind, SubjectKind::Assessment);
    QCOMPARE(newest.event.about.first().kind, SubjectKind::Referral);
}

void TestRecordAssessment::scenario3_judgementNeedsItsReasons()
{
    Prepared &t = shared();
    const AssessmentId id =
        recordAssessment(*t, assessmentOf(t.agency, {4, 5, 6, 8, 9, 10, 11}, {12, 13, 14, 17})).value();
    Assessment a = consultAssessment(*t, id).value().assessment;
    QCOMPARE(a.computedBand, RiskBand::Medium);
    QCOMPARE(a.rangeHigh, 11);
    QCOMPARE(a.rulesFired, QList<RiskRule>{RiskRule::R7});

    BandOverride wanted = judgement(RiskBand::High);
    wanted.rationale.clear();
    QCOMPARE(overrideBand(*t, id, wanted, a.version).error().kind, Problem::Kind::Invalid);
    QCOMPARE(consultAssessment(*t, id).value().assessment.finalBand, RiskBand::Medium);

    wanted = judgement(RiskBand::High);
    QVERIFY(overrideBand(*t, id, wanted, a.version));
    const AuditEntry newest = t.trail().first();
    QCOMPARE(newest.event.verb, AuditVerb::Alter);
    QCOMPARE(newest.event.reason, wanted.rationale);
    a = consultAssessment(*t, id).value().assessment;
    QCOMPARE(a.computedBand, RiskBand::Medium);
    QVERIFY(a.judgement);
    QCOMPARE(a.judgement->band, RiskBand::High);
    QCOMPARE(a.judgement->rationale, wanted.rationale);
    QCOMPARE(a.judgement->byPost, wanted.byPost);
    QCOMPARE(a.judgement->authoriser, wanted.authoriser);
    QCOMPARE(a.judgement->authoriserDesignation, wanted.authoriserDesignation);
    QCOMPARE(a.finalBand, RiskBand::High);
    QCOMPARE(a.judgedAt, t.clock().now());
}

void TestRecordAssessment::refusesIncompleteAssessments_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"referralId", "assessedOn", "assessorName", "sourceAgencyId", "incidents6Months",
                              "incidents30Days", "answers", "note7", "assessorPost"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestRecordAssessment::refusesIncompleteAssessments()
{
    QFETCH(QString, field);
    NewAssessment a = assessmentOf(AgencyId(1), {4});
    if (field == u"referralId")
        a.referralId = {};
    else if (field == u"assessedOn")
        a.assessedOn = QDate(2026, 10, 9); // tomorrow
    else if (field == u"assessorName")
        a.assessorName = QStringLiteral(" ");
    else if (field == u"assessorPost")
        a.assessorPost = QString(400, u'x');
    else if (field == u"sourceAgencyId")
        a.sourceAgencyId = {};
    else if (field == u"incidents6Months")
        a.context = {false, false, 1, 2};
    else if (field == u"incidents30Days")
        a.context = {false, false, 0, -1};
    else if (field == u"answers")
        a.answers = {};
    else
        a.answers.at(7).note = QString(QChar(0));
    const QList<FieldProblem> problems = problemsIn(a, QDate(2026, 10, 8));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, field);
}

void TestRecordAssessment::anIncompleteAssessmentIsNotRecorded()
{
    Prepared &t = shared();
    NewAssessment given = assessmentOf({}, {4});
    given.referralId = ReferralId(77);
    const Result<AssessmentId> id = recordAssessment(*t, given);
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Problem::Kind::Invalid);
    QVERIFY(!AssessmentTable::latestOf(t.rawDb(), ReferralId(77)));
}

void TestRecordAssessment::loweringIsForThoseWhoMayAuthoriseIt()
{
    Prepared &t = shared();
    const AssessmentId id = recordAssessment(*t, assessmentOf(t.agency, {4, 5, 6, 8, 9, 10, 11, 12, 13, 14})).value();
    BandOverride wanted = judgement(RiskBand::Medium);
    QCOMPARE(overrideBand(*t, id, wanted, 1).error().fields.first().field, QStringLiteral("secondAuthoriser"));
    wanted.secondAuthoriser = QStringLiteral("Chris Okafor");
    QVERIFY(overrideBand(*t, id, wanted, 1));
    const Assessment a = consultAssessment(*t, id).value().assessment;
    QCOMPARE(a.finalBand, RiskBand::Medium);
    QCOMPARE(a.judgement->secondAuthoriser, QStringLiteral("Chris Okafor"));

    const AssessmentId critical = recordAssessment(*t, assessmentOf(t.agency, {2})).value();
    QCOMPARE(overrideBand(*t, critical, wanted, 1).error().kind, Problem::Kind::Refused);
}

void TestRecordAssessment::aStaleVersionIsAConflict()
{
    Prepared &t = shared();
    const AssessmentId id = recordAssessment(*t, assessmentOf(t.agency, {4})).value();
    QVERIFY(overrideBand(*t, id, judgement(RiskBand::High), 1));
    QCOMPARE(overrideBand(*t, id, judgement(RiskBand::VeryHigh), 1).error().kind, Problem::Kind::Conflict);
    QCOMPARE(consultAssessment(*t, id).value().assessment.finalBand, RiskBand::High);
    QCOMPARE(overrideBand(*t, AssessmentId(99), judgement(RiskBand::High), 1).error().kind, Problem::Kind::NotFound);
    QCOMPARE(consultAssessment(*t, AssessmentId(99)).error().kind, Problem::Kind::NotFound);
}

static QByteArray secondVersion()
{
    QByteArray json = defaultRiskTool().json;
    json.replace("\"version\": 1", "\"version\": 2");
    json.replace("Has anyone in the household been physically hurt?", "Has anybody been hurt?");
    return json;
}

void TestRecordAssessment::anAdoptedToolLeavesOldAssessmentsAlone()
{
    Prepared t;
    const AssessmentId before = recordAssessment(*t, assessmentOf(t.agency, {4})).value();
    QVERIFY(adoptRiskTool(*t, secondVersion(), QStringLiteral("Steering group, 7 October 2026")));
    QCOMPARE(consultRiskTool(*t).value().version, 2);
    const AssessmentId after = recordAssessment(*t, assessmentOf(t.agency, {4})).value();
    QCOMPARE(consultAssessment(*t, before).value().tool.item(1).question,
             QStringLiteral("Has anyone in the household been physically hurt?"));
    QCOMPARE(consultAssessment(*t, after).value().tool.item(1).question, QStringLiteral("Has anybody been hurt?"));
}

void TestRecordAssessment::refusesAToolThatIsThereOrSpoilt()
{
    Prepared t;
    QCOMPARE(adoptRiskTool(*t, secondVersion(), QStringLiteral(" ")).error().fields.first().field,
             QStringLiteral("signedOffBy"));
    QCOMPARE(adoptRiskTool(*t, QByteArray("{}"), QStringLiteral("Steering group")).error().kind,
             Problem::Kind::Invalid);
    QVERIFY(adoptRiskTool(*t, secondVersion(), QStringLiteral("Steering group")));
    QCOMPARE(adoptRiskTool(*t, secondVersion(), QStringLiteral("Steering group")).error().kind, Problem::Kind::Refused);
    QCOMPARE(consultRiskTool(*t).value().version, 2);
}

void TestRecordAssessment::oneCaseShowsItsTrend()
{
    Prepared t;
    NewAssessment later = assessmentOf(t.agency, {4, 5});
    later.assessedOn = QDate(2026, 10, 7);
    QVERIFY(recordAssessment(*t, later));
    QVERIFY(recordAssessment(*t, assessmentOf(t.agency, {4})));
    const Result<> moved = t->change(Operation::DecideReferral, [](Change &c) -> Result<> {
        AssessmentTable(c.db()).moveToCase(ReferralId(1), CaseFileId(5));
        c.audit({AuditVerb::Alter, {SubjectKind::Assessment, 1}});
        return {};
    });
    QVERIFY(moved);
    const QList<Assessment> trend = AssessmentTable::ofCase(t.rawDb(), CaseFileId(5));
    QCOMPARE(trend.size(), 2);
    QCOMPARE(trend[0].ticks, 1);
    QCOMPARE(trend[1].ticks, 2);
    QCOMPARE(AssessmentTable::latestOf(t.rawDb(), ReferralId(1))->ticks, 2);
    QVERIFY(!AssessmentTable::latestOf(t.rawDb(), ReferralId(2)));
}

void TestRecordAssessment::permissions()
{
    Prepared t;
    const AssessmentId first = recordAssessment(*t, assessmentOf(t.agency, {4})).value();
    for (const auto &code : Codes<Role>::all) {
        Register &reg = t.as(code.value);
        QCOMPARE(recordAssessment(reg, assessmentOf(t.agency, {4})).has_value(),
                 permits(code.value, Operation::TakeReferral));
        QCOMPARE(consultAssessment(reg, first).has_value(), permits(code.value, Operation::ConsultReferrals));
        QCOMPARE(adoptRiskTool(reg, {}, {}).error().kind,
                 permits(code.value, Operation::KeepSettings) ? Problem::Kind::Invalid : Problem::Kind::Denied);
        if (!permits(code.value, Operation::OverrideRisk))
            QCOMPARE(overrideBand(reg, first, judgement(RiskBand::High), 1).error().kind, Problem::Kind::Denied);
    }
}

QTEST_GUILESS_MAIN(TestRecordAssessment)
#include "tst_RecordAssessment.moc"
