// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/KeepCaseEvent.h"
#include "core/dossier/CaseDossier.h"
#include "core/dossier/CloseCase.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/KeepReferral.h"
#include "core/risk/RecordAssessment.h"
#include "core/today/DueItem.h"
#include "core/today/due/DueOccasion.h"
#include "tests/support/MainJob.h"

#include <QTest>
#include <QTimeZone>

using namespace marac;
using namespace Qt::StringLiterals;

/// Today's clocks of the risk tool: an emergency's owed assessment (R8) and the new assessment of a case (R9).
class TestRiskDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<test::MainJob>(); }
    void anEmergencyOwesItsAssessmentBeforeTheFullMeeting();
    void aLaterIncidentAsksForANewAssessment();
    void proposesTheClosureWhenNothingElseIsLeft();
    void anIncidentAddedToTheFileAsksForOneToo();
    void anIncidentOfTheNextSummerDayAsksForOneToo();
    void anIncidentOnAClosedFileAsksForOneToo();
    void aLiveCaseIsReviewedWhenItsTermEnds();
    void aClosedCaseIsReviewedNoMore();

private:
    std::optional<DueItem> due(DueKind kind)
    {
        const QList<DueItem> items = *MUST(consultToday(m_job->reg()));
        const auto found =
            std::find_if(items.begin(), items.end(), [kind](const DueItem &item) { return item.kind == kind; });
        return found == items.end() ? std::nullopt : std::optional(*found);
    }

    std::unique_ptr<test::MainJob> m_job;
};

void TestRiskDue::anEmergencyOwesItsAssessmentBeforeTheFullMeeting()
{
    const MeetingId mini = m_job->meetingOn(QDate(2026, 10, 21), MeetingKind::Mini);
    m_job->meetingOn(QDate(2026, 11, 12));
    ReferralEntry entry = m_job->oseiReferral();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry));
    Acceptance acceptance;
    acceptance.referralId = id;
    acceptance.meetingId = mini;
    MUST(acceptReferral(m_job->reg(), acceptance));
    const std::optional<DueItem> owed = due(DueKind::EmergencyWithoutAssessment);
    QVERIFY(owed);
    QCOMPARE(owed->dueOn, QDate(2026, 11, 11));
    // What the referral's page starts from goes to the case as well, and settles it.
    NewAssessment given = nextAssessment(*MUST(consultReferral(m_job->reg(), id)), QDate(2026, 10, 20));
    QVERIFY(given.caseId.isValid());
    given.answers.at(4).answer = Answer::Yes;
    MUST(recordAssessment(m_job->reg(), given));
    QVERIFY(!due(DueKind::EmergencyWithoutAssessment));
}

void TestRiskDue::aLaterIncidentAsksForANewAssessment()
{
    m_job->meetingOn(QDate(2026, 11, 12));
    m_job->meetingOn(QDate(2026, 12, 10));
    const ReferralEntry entry = m_job->oseiReferral();
    const Accepted first = m_job->acceptedCase(entry);
    QVERIFY(!due(DueKind::RescoreDue));
    const QList<ReferralRow> rows = *MUST(listReferrals(m_job->reg(), std::nullopt));
    ReferralEntry again = entry;
    again.parts.first().existing = MUST(consultReferral(m_job->reg(), rows.first().id))->record.parts.first().personId;
    m_job->setDay(QDate(2026, 11, 2));
    again.referral.receivedAt = QDateTime(QDate(2026, 11, 2), QTime(9, 0), Qt::UTC);
    again.referral.incidentOn = QDate(2026, 11, 1);
    again.referral.emergency = true; // so that it may come without an assessment
    again.referral.emergencyReason = u"A brick through the window."_s;
    const ReferralId second = *MUST(keepReferral(m_job->reg(), again));
    Acceptance acceptance;
    acceptance.referralId = second;
    QCOMPARE(MUST(acceptReferral(m_job->reg(), acceptance))->caseId, first.caseId);
    const std::optional<DueItem> rescore = due(DueKind::RescoreDue);
    QVERIFY(rescore);
    QCOMPARE(rescore->subject.kind, SubjectKind::CaseFile);
    QCOMPARE(rescore->dueOn, QDate(2026, 11, 3));
    NewAssessment given = nextAssessment(*MUST(consultReferral(m_job->reg(), second)), QDate(2026, 11, 2));
    given.answers.at(4).answer = Answer::Yes;
    MUST(recordAssessment(m_job->reg(), given));
    QVERIFY(!due(DueKind::RescoreDue));
}

void TestRiskDue::proposesTheClosureWhenNothingElseIsLeft()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    const ReferralId id = MUST(listReferrals(m_job->reg(), std::nullopt))->first().id;
    QCOMPARE(*MUST(dueOccasion(m_job->reg(), id)), RescoreOccasion::Review);
    m_job->hear(QDate(2026, 11, 12), meeting);
    QCOMPARE(*MUST(dueOccasion(m_job->reg(), id)), RescoreOccasion::Closure);
    QCOMPARE(m_job->trail().first().event.fields, QStringList{u"occasion"_s});
}

void TestRiskDue::anIncidentAddedToTheFileAsksForOneToo()
{
    m_job->meetingOn(QDate(2026, 11, 12));
    const Accepted accepted = m_job->acceptedCase();
    m_job->setDay(QDate(2026, 11, 2));
    const QDateTime on = QDate(2026, 11, 1).startOfDay(QTimeZone("Europe/London")).toUTC();
    const auto added = [&](CaseEventKind kind) {
        MUST(addCaseEvent(m_job->reg(),
                          {0, accepted.caseId, on, kind, u"Shouted at in the street."_s, m_job->agency("POL")}));
    };
    added(CaseEventKind::Note);
    QVERIFY(!due(DueKind::RescoreDue));
    added(CaseEventKind::Incident);
    const ReferralId referral = MUST(listReferrals(m_job->reg(), std::nullopt))->first().id;
    QCOMPARE(*MUST(dueOccasion(m_job->reg(), referral)), RescoreOccasion::Incident);
    const std::optional<DueItem> rescore = due(DueKind::RescoreDue);
    QVERIFY(rescore);
    QCOMPARE(rescore->subject.id, accepted.caseId.value());
    QCOMPARE(rescore->dueOn, QDate(2026, 11, 3));
    const CaseEvent other{0, accepted.caseId, on, CaseEventKind::Closed, u"Not by hand."_s, m_job->agency("POL")};
    QCOMPARE(addCaseEvent(m_job->reg(), other).error().fields.first().field, u"kind"_s);
}

/// It began at 23:00 UTC of the day of the assessment.
void TestRiskDue::anIncidentOfTheNextSummerDayAsksForOneToo()
{
    m_job->meetingOn(QDate(2026, 11, 12));
    const Accepted accepted = m_job->acceptedCase(); // assessed on Tuesday, 20 October
    m_job->setDay(QDate(2026, 10, 22));
    const QDateTime on = QDate(2026, 10, 21).startOfDay(QTimeZone("Europe/London")).toUTC();
    QCOMPARE(on.date(), QDate(2026, 10, 20));
    MUST(addCaseEvent(
        m_job->reg(),
        {0, accepted.caseId, on, CaseEventKind::Incident, u"Shouted at in the street."_s, m_job->agency("POL")}));
    const std::optional<DueItem> rescore = due(DueKind::RescoreDue);
    QVERIFY(rescore);
    QCOMPARE(rescore->dueOn, QDate(2026, 10, 23));
}

void TestRiskDue::anIncidentOnAClosedFileAsksForOneToo()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    const Accepted accepted = m_job->acceptedCase();
    m_job->hear(QDate(2026, 11, 12), meeting);
    const auto happened = [&](QDate day) {
        const QDateTime on = day.startOfDay(QTimeZone("Europe/London")).toUTC();
        MUST(addCaseEvent(
            m_job->reg(),
            {0, accepted.caseId, on, CaseEventKind::Incident, u"Shouted at in the street."_s, m_job->agency("POL")}));
    };
    m_job->setDay(QDate(2026, 11, 16));
    happened(QDate(2026, 11, 13));
    QVERIFY(due(DueKind::RescoreDue));
    CaseClosing closing;
    closing.caseId = accepted.caseId;
    closing.version = MUST(consultCaseFile(m_job->reg(), accepted.caseId))->file.version;
    closing.reason = u"Moved away."_s;
    closing.sourceAgencyId = m_job->agency("HHR");
    closing.notAssessedReason = u"The household has left."_s;
    closing.outcome = CaseOutcome::Moved;
    closing.residualBand = RiskBand::Medium;
    MUST(closeCase(m_job->reg(), closing));
    // What was known when it was closed is settled by the reason given then.
    QVERIFY(!due(DueKind::RescoreDue));
    // It came to light afterwards, though it happened before.
    m_job->setDay(QDate(2026, 11, 23));
    happened(QDate(2026, 11, 14));
    const std::optional<DueItem> rescore = due(DueKind::RescoreDue);
    QVERIFY(rescore);
    QCOMPARE(rescore->subject.id, accepted.caseId.value());
    QCOMPARE(rescore->dueOn, QDate(2026, 11, 17));
    QVERIFY2(rescore->text.contains(u"is closed"_s), qPrintable(rescore->text));
    const QList<ReferralRow> rows = *MUST(listReferrals(m_job->reg(), std::nullopt));
    NewAssessment given = nextAssessment(*MUST(consultReferral(m_job->reg(), rows.first().id)), QDate(2026, 11, 23));
    given.answers.at(4).answer = Answer::Yes;
    given.assessorName = u"Tom Reilly"_s;
    given.assessorPost = u"Housing Officer"_s;
    MUST(recordAssessment(m_job->reg(), given));
    QVERIFY(!due(DueKind::RescoreDue));
}

void TestRiskDue::aLiveCaseIsReviewedWhenItsTermEnds()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    const Accepted accepted = m_job->acceptedCase();
    m_job->hear(QDate(2026, 11, 12), meeting);
    const ReferralId referral = MUST(listReferrals(m_job->reg(), std::nullopt))->first().id;
    m_job->setDay(QDate(2027, 10, 13));
    QVERIFY(!due(DueKind::RescoreDue));
    m_job->setDay(QDate(2027, 10, 25));
    const std::optional<DueItem> review = due(DueKind::RescoreDue);
    QVERIFY(review);
    QCOMPARE(review->subject.id, accepted.caseId.value());
    QCOMPARE(review->dueOn, QDate(2027, 11, 16)); // the second working day after 12 November
    QVERIFY2(review->text.contains(u"due for its review"_s), qPrintable(review->text));
    m_job->setDay(QDate(2027, 12, 1)); // it stays until it is cleared
    QVERIFY(due(DueKind::RescoreDue));
    QCOMPARE(*MUST(dueOccasion(m_job->reg(), referral)), RescoreOccasion::Review);
    NewAssessment given = m_job->assessment(referral, 9);
    given.caseId = accepted.caseId;
    MUST(recordAssessment(m_job->reg(), given));
    QVERIFY(!due(DueKind::RescoreDue));
    m_job->setDay(QDate(2028, 11, 13));
    QVERIFY(due(DueKind::RescoreDue));
}

void TestRiskDue::aClosedCaseIsReviewedNoMore()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    const Accepted accepted = m_job->acceptedCase();
    m_job->hear(QDate(2026, 11, 12), meeting);
    m_job->setDay(QDate(2027, 11, 15));
    QVERIFY(due(DueKind::RescoreDue));
    CaseClosing closing;
    closing.caseId = accepted.caseId;
    closing.version = MUST(consultCaseFile(m_job->reg(), accepted.caseId))->file.version;
    closing.reason = u"No incident for a year."_s;
    closing.sourceAgencyId = m_job->agency("HHR");
    closing.notAssessedReason = u"The household has left."_s;
    closing.outcome = CaseOutcome::Safer;
    closing.residualBand = RiskBand::Medium;
    MUST(closeCase(m_job->reg(), closing));
    QVERIFY(!due(DueKind::RescoreDue));
}

QTEST_GUILESS_MAIN(TestRiskDue)
#include "tst_RiskDue.moc"
