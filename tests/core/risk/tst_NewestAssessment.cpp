// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;

/// One assessment speaks for a referral and its case everywhere: the newest by the day it was made, not the one typed in last.
class TestNewestAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameInEveryList();
};

void TestNewestAssessment::isTheSameInEveryList()
{
    test::MainJob job;
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    const Accepted accepted = job.acceptedCase();
    const ReferralId referral = MUST(listReferrals(job.reg(), std::nullopt))->first().id;
    job.setDay(QDate(2026, 10, 30));
    // A paper of last week turns up after this week's assessment is in the register.
    NewAssessment today = nextAssessment(*MUST(consultReferral(job.reg(), referral)), QDate(2026, 10, 30));
    QCOMPARE(today.occasion, RescoreOccasion::Review);
    QVERIFY(today.assessorName.isEmpty() && today.assessorPost.isEmpty()); // who assesses this time is for them to say
    today.assessorName = QStringLiteral("Ann Leyland");
    today.answers = {};
    for (int item = 1; item <= riskItemCount; ++item)
        today.answers.at(item).answer = item >= 4 && item <= 10 ? Answer::Yes : Answer::No;
    for (const int item : {11, 12, 13, 14})
        today.answers.at(item).answer = Answer::DontKnow;
    MUST(recordAssessment(job.reg(), today));
    NewAssessment lastWeek = today;
    lastWeek.assessedOn = QDate(2026, 10, 23);
    lastWeek.answers.at(2).answer = Answer::Yes;
    MUST(recordAssessment(job.reg(), lastWeek));

    QCOMPARE(MUST(consultReferral(job.reg(), referral))->assessment->finalBand, RiskBand::Medium);
    const ReferralRow row = MUST(listReferrals(job.reg(), std::nullopt))->first();
    QCOMPARE(row.finalBand, toCode(RiskBand::Medium));
    QCOMPARE(row.ticks, 7);
    QCOMPARE(row.rangeHigh, 11);
    QCOMPARE(MUST(listCaseFiles(job.reg()))->first().finalBand, toCode(RiskBand::Medium));
    QCOMPARE(MUST(consultCaseFile(job.reg(), accepted.caseId))->assessments.last().finalBand, RiskBand::Medium);
    QCOMPARE(MUST(consultMeeting(job.reg(), meeting))->agenda.first().finalBand, toCode(RiskBand::Medium));
}

QTEST_GUILESS_MAIN(TestNewestAssessment)
#include "tst_NewestAssessment.moc"
