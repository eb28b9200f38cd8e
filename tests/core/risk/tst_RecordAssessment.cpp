// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/KeepAgency.h"
#include "core/audit/AuditEntry.h"
#include "core/referrals/KeepReferral.h"
#include "core/risk/AssessmentTable.h"
#include "core/risk/ConsultAssessment.h"
#include "core/risk/OverrideBand.h"
#include "core/risk/RecordAssessment.h"
#include "core/risk/tool/AdoptRiskTool.h"
#include "tests/core/risk/AssessedRegister.h"

#include <QTest>

using namespace marac;
using marac::test::AssessedRegister;
using marac::test::assessmentOf;

class TestRecordAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { m_shared.reset(); }
    void keepsAnswersScoreAndTool();
    void namesWhomTheAnswersAreAbout();
    void eachAnswerKeepsItsAgency();
    void refusesIncompleteAssessments_data();
    void refusesIncompleteAssessments();
    void anIncompleteAssessmentIsNotRecorded();
    void anAdoptedToolLeavesOldAssessmentsAlone();
    void refusesAToolThatIsThereOrSpoilt();
    void oneCaseShowsItsTrend();
    void permissions();

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

void TestRecordAssessment::keepsAnswersScoreAndTool()
{
    AssessedRegister &t = shared();
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
    QVERIFY(kept.judgements.isEmpty());
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

void TestRecordAssessment::namesWhomTheAnswersAreAbout()
{
    AssessedRegister &t = shared();
    ReferralEntry entry;
    entry.referral.receivedAt = t.clock().now();
    entry.referral.referringAgencyId = t.agency;
    PartEntry victim;
    victim.person.person.familyName = QStringLiteral("Zawada");
    entry.parts << victim;
    NewAssessment given = assessmentOf(t.agency, {4});
    given.referralId = keepReferral(t.reg(), entry).value();
    const AssessmentId id = recordAssessment(*t, given).value();
    QVERIFY(consultAssessment(*t, id));
    const AuditEvent access = t.trail().first().event;
    QCOMPARE(access.verb, AuditVerb::Consult);
    QCOMPARE(access.about.size(), 2);
    QCOMPARE(access.about.first().kind, SubjectKind::Referral);
    QCOMPARE(access.about.last().kind, SubjectKind::Person);
}

void TestRecordAssessment::eachAnswerKeepsItsAgency()
{
    AssessedRegister &t = shared();
    Agency police;
    police.signatoryId = SignatoryId(1);
    police.code = QStringLiteral("POL");
    police.name = QStringLiteral("Merseyside Police");
    police.kind = AgencyKind::Police;
    police.id = keepAgency(t.reg(), police).value();
    NewAssessment given = assessmentOf(t.agency, {4, 12});
    given.occasion = RescoreOccasion::Review;
    hearFrom(given.answers.at(12), police);
    const Assessment kept = consultAssessment(*t, recordAssessment(*t, given).value()).value().assessment;
    QCOMPARE(kept.answers.at(12).source, AnswerSource::Police);
    QCOMPARE(kept.answers.at(12).sourceAgencyId, police.id);
    QCOMPARE(kept.answers.at(4).sourceAgencyId, t.agency);
    QCOMPARE(kept.occasion, RescoreOccasion::Review);
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
    AssessedRegister &t = shared();
    NewAssessment given = assessmentOf({}, {4});
    given.referralId = ReferralId(77);
    const Result<AssessmentId> id = recordAssessment(*t, given);
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Problem::Kind::Invalid);
    QVERIFY(!AssessmentTable::latestOf(t.rawDb(), ReferralId(77)));
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
    AssessedRegister t;
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
    AssessedRegister t;
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
    AssessedRegister t;
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
    AssessedRegister t;
    const AssessmentId first = recordAssessment(*t, assessmentOf(t.agency, {4})).value();
    for (const auto &code : Codes<Role>::all) {
        Register &reg = t.as(code.value);
        QCOMPARE(recordAssessment(reg, assessmentOf(t.agency, {4})).has_value(),
                 permits(code.value, Operation::TakeReferral));
        QCOMPARE(consultAssessment(reg, first).has_value(), permits(code.value, Operation::ConsultReferrals));
        QCOMPARE(adoptRiskTool(reg, {}, {}).error().kind,
                 permits(code.value, Operation::KeepSettings) ? Problem::Kind::Invalid : Problem::Kind::Denied);
        if (!permits(code.value, Operation::OverrideRisk))
            QCOMPARE(overrideBand(reg, first, t.judgement(RiskBand::High), 1).error().kind, Problem::Kind::Denied);
    }
}

QTEST_GUILESS_MAIN(TestRecordAssessment)
#include "tst_RecordAssessment.moc"
