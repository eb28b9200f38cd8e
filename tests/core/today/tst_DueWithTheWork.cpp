// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CaseDossier.h"
#include "core/meetings/MeetingTable.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "core/today/due/MeetingsDue.h"
#include "tests/core/today/DueSteps.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using namespace test::due;
using test::MainJob;

/// What is due goes along with the work: each step done brings the next, and the last one nothing.
class TestDueWithTheWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReturnedReferralWaitsForItsAgency();
    void sharingIsReviewedOnceOrNotAtAll();
    void namesTheReferralThatStandsOnNoMeeting();
    void saysWhatAMiniMaracHeard();
    void aTransferWaitsForEachOfItsSteps();
    void anOpenActionGoesToTheChairAtEachFullMeeting();
    void namesTheOldestMinutesAndThatThereAreMore();

private:
    static QStringList withoutMeeting(MainJob &job);
};

void TestDueWithTheWork::aReturnedReferralWaitsForItsAgency()
{
    MainJob job;
    ReferralEntry entry = job.oseiReferral();
    entry.referral.id = *MUST(keepReferral(job.reg(), entry));
    MUST(returnReferral(job.reg(), entry.referral.id, 1, u"The assessment is missing."_s));
    const ReferralFile file = *MUST(consultReferral(job.reg(), entry.referral.id));
    const QList<DueItem> due = *MUST(consultToday(job.reg()));
    const auto waits = std::find_if(due.begin(), due.end(),
                                    [](const DueItem &item) { return item.kind == DueKind::ReferralReturned; });
    QVERIFY(waits != due.end());
    QCOMPARE(waits->subject.id, entry.referral.id.value());
    QVERIFY2(waits->text.contains(file.record.referral.ref) && waits->text.contains(u"HHR"_s), qPrintable(waits->text));
    QVERIFY(!findDue(job, DueKind::ReferralToDecide, job.reg().today()));
    // The answer comes in, and the decision is the administrator's again.
    entry.referral = file.record.referral;
    entry.parts = {PartEntry{file.record.parts.first().personId, {}, PartRole::Victim, {}}};
    MUST(keepReferral(job.reg(), entry));
    QVERIFY(!findDue(job, DueKind::ReferralReturned, job.reg().today()));
    QVERIFY(findDue(job, DueKind::ReferralToDecide, job.reg().today()));
}

/// R170; what was refused is shared no further.
void TestDueWithTheWork::sharingIsReviewedOnceOrNotAtAll()
{
    const QDate reviewed(2026, 10, 27);
    for (const bool isRefused : {false, true}) {
        MainJob job;
        const ReferralId id = received(job);
        MUST(keepWithoutConsent(job.reg(), job.withoutConsent(id)));
        const std::optional<DueItem> due = findDue(job, DueKind::SharingToReview, reviewed);
        QVERIFY(due);
        QCOMPARE(due->subject.id, id.value());
        if (isRefused)
            MUST(refuseReferral(job.reg(), id, 1, u"A dispute between neighbours."_s));
        else
            MUST(recordSharingReview(job.reg(), id, 1, u"Every agency answered."_s));
        QVERIFY(!findDue(job, DueKind::SharingToReview, reviewed));
    }
}

QStringList TestDueWithTheWork::withoutMeeting(MainJob &job)
{
    QStringList texts;
    const QList<DueItem> due = *MUST(consultToday(job.reg()));
    for (const DueItem &item : due) {
        if (item.kind == DueKind::CaseWithoutMeeting)
            texts << item.text;
    }
    return texts;
}

void TestDueWithTheWork::namesTheReferralThatStandsOnNoMeeting()
{
    MainJob job;
    const Accepted first = job.acceptedCase();
    ReferralEntry again = job.oseiReferral();
    again.parts.first().existing = MUST(consultCaseFile(job.reg(), first.caseId))->file.victimId;
    QCOMPARE(job.acceptedCase(again).caseId, first.caseId);
    const QStringList texts = withoutMeeting(job);
    QCOMPARE(texts.size(), 2);
    QVERIFY(texts.first() != texts.last());
    const CaseDossier file = *MUST(consultCaseFile(job.reg(), first.caseId));
    for (const ReferralRecord &record : file.referrals)
        QCOMPARE(texts.filter(record.referral.ref).size(), 1);
}

void TestDueWithTheWork::saysWhatAMiniMaracHeard()
{
    MainJob job;
    const MeetingId mini = job.meetingOn(QDate(2026, 10, 21), MeetingKind::Mini);
    MUST(job.accept(received(job, true)));
    QCOMPARE(withoutMeeting(job), QStringList());
    job.hear(QDate(2026, 10, 21), mini);
    QCOMPARE(withoutMeeting(job).size(), 1); // no full meeting is called
    QVERIFY2(withoutMeeting(job).first().contains(u"was heard by a mini MARAC"_s),
             qPrintable(withoutMeeting(job).first()));

    MainJob carried;
    carried.meetingOn(meetingDay);
    const MeetingId soon = carried.meetingOn(QDate(2026, 10, 21), MeetingKind::Mini);
    MUST(carried.accept(received(carried, true)));
    carried.hear(QDate(2026, 10, 21), soon);
    QCOMPARE(withoutMeeting(carried), QStringList());
}

/// From the move to the receipt, with nothing waiting in the end.
void TestDueWithTheWork::aTransferWaitsForEachOfItsSteps()
{
    MainJob job;
    CaseTransfer coming = transfer(job, TransferDirection::In, [](CaseTransfer &) {});
    const auto waits = [&] {
        const std::optional<DueItem> item = findDue(job, DueKind::TransferWaiting, job.reg().today());
        return item ? item->text : QString();
    };
    const auto keep = [&] {
        MUST(keepTransfer(job.reg(), coming));
        ++coming.version;
    };
    QVERIFY2(waits().startsWith(u"SHC-2026-0001"_s) && waits().contains(u"Ask Wirral for its minutes"_s),
             qPrintable(waits()));
    coming.papersAskedOn = job.reg().today();
    keep();
    QVERIFY2(waits().contains(u"papers of Wirral arrive"_s), qPrintable(waits()));
    coming.papersOn = job.reg().today();
    keep();
    QVERIFY2(waits().contains(u"Send Wirral a receipt"_s), qPrintable(waits()));
    coming.receiptOn = job.reg().today();
    keep();
    QCOMPARE(waits(), QString());
}

/// R034: what was put before one meeting is put before the next while it stays open.
void TestDueWithTheWork::anOpenActionGoesToTheChairAtEachFullMeeting()
{
    MainJob job;
    escalated(job);
    job.meetingOn(QDate(2027, 1, 14));
    const QDate first(2026, 12, 10);
    const QDate second(2027, 1, 14);
    job.setDay(first);
    const std::optional<DueItem> atFirst = findDue(job, DueKind::ActionToChair, first);
    QVERIFY(atFirst);
    MUST(recordChase(
        job.reg(),
        {{ActionId(atFirst->subject.id)}, ChaseLevel::Chair, first, ChaseMethod::InPerson, u"Helen Marsh"_s, {}}));
    QVERIFY(!findDue(job, DueKind::ActionToChair, first));
    const std::optional<DueItem> between = findDue(job, DueKind::ActionDue, first.addDays(1));
    QVERIFY(between && isLate(*between, noonOf(first.addDays(1))));
    const std::optional<DueItem> atSecond = findDue(job, DueKind::ActionToChair, second);
    QVERIFY(atSecond);
    QCOMPARE(atSecond->dueOn, second);
    QCOMPARE(atSecond->subject.id, atFirst->subject.id);
}

/// However many wait, the list of the day stays one that is read.
void TestDueWithTheWork::namesTheOldestMinutesAndThatThereAreMore()
{
    MainJob job;
    MUST(job.reg().change(Operation::KeepMeetings, [](Change &change) -> Result<> {
        MeetingTable meetings(change.db());
        for (const int day : {19, 5, 12}) {
            Meeting meeting;
            meeting.heldOn = QDate(2026, 3, day);
            meeting.ref = u"MTG-%1"_s.arg(meeting.heldOn.toString(Qt::ISODate));
            meeting.startsAt = QTime(9, 30);
            meeting.venue = u"Bootle Town Hall"_s;
            meeting.chair = u"Helen Marsh"_s;
            meeting.state = MeetingState::Held;
            meetings.insert(meeting);
        }
        change.audit({AuditVerb::Alter, {SubjectKind::List, 0, u"meetings"_s}});
        return {};
    }));
    const QList<DueItem> few = minutesDue(job.db(), 1);
    QCOMPARE(few.size(), 2);
    QCOMPARE(few.first().subject.ref, u"MTG-2026-03-05"_s);
    QCOMPARE(few.last().subject.id, qint64(0));
    const QList<DueItem> all = minutesDue(job.db(), 3);
    QCOMPARE(all.size(), 3);
    QCOMPARE(all.last().subject.ref, u"MTG-2026-03-19"_s);
    QCOMPARE(few.last().dueOn, all.at(1).dueOn);
}

QTEST_GUILESS_MAIN(TestDueWithTheWork)
#include "tst_DueWithTheWork.moc"
