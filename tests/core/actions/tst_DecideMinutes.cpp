// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/ClosingConcerns.h"
#include "core/actions/minutes/MinutesRecording.h"
#include "core/actions/versions/CompareVersions.h"
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/documents/papers/Papers.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/attendance/Quorum.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/people/KeepPerson.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/core/actions/OneCaseInSession.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// From the hearing to the lock: what closing asks (R104), whose approval it is, and that locked minutes stay as they were (D5).
class TestDecideMinutes : public QObject, protected test::OneCaseInSession
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void closesOnlyWithTheReminderOrAReason();
    void tellsWhatIsMissingBeforeClosing();
    void recordsTheChairsApprovalByName();
    void letsTheChairApproveAsThemselves();
    void locksWhatTheChairApproved();
    void approvesAnewWhatHasChanged();
    void keepsLockedMinutesAsTheyWere();
    void keepsWhatIsSaidWithItsCase();
    void keepsTheOrderOfAMeetingThatIsOver();
    void takesOutNothingThatWasMendedMeanwhile();
};

void TestDecideMinutes::closesOnlyWithTheReminderOrAReason()
{
    MUST(recordHearing(reg(), m_item.id, HearingOutcome::Heard));
    const Result<> closed = closeMeeting(reg(), m_meeting);
    QVERIFY(!closed);
    QCOMPARE(closed.error().kind, Problem::Kind::Refused);
    QCOMPARE(file().meeting.meeting.state, MeetingState::InSession);
    MUST(closeMeeting(reg(), m_meeting, u"Everybody had heard it the day before."_s));
    QCOMPARE(file().meeting.meeting.protocolReason, u"Everybody had heard it the day before."_s);
    QVERIFY(file().standing.protocolSettled);
    MUST(approveMinutes(reg(), m_meeting, approval()));
}

void TestDecideMinutes::tellsWhatIsMissingBeforeClosing()
{
    MUST(recordHearing(reg(), m_item.id, HearingOutcome::Heard));
    const ClosingConcerns bare = *MUST(consultClosingConcerns(reg(), m_meeting));
    QCOMPARE(bare.heardWithNothing.size(), 1);
    QCOMPARE(bare.agenciesNotSent, int(file().meeting.agencies.size()));
    QVERIFY(bare.nobodyChaired);
    QVERIFY(bare.lacksQuorumDecision);
    QCOMPARE(bare.agenciesThatCame, 1);
    QCOMPARE(bare.quorum, file().meeting.quorum);
    for (const Attendance &line : file().meeting.attendance) {
        if (line.seat != Seat::Chair)
            continue;
        MUST(recordArrival(reg(), line.id));
        MUST(recordSignature(reg(), line.id));
    }
    QVERIFY(!MUST(consultClosingConcerns(reg(), m_meeting))->nobodyChaired);
    MUST(goOnWithoutQuorum(reg(), m_meeting, {u"Everyone who knows the case is here."_s, u"Helen Marsh"_s}));
    QVERIFY(!MUST(consultClosingConcerns(reg(), m_meeting))->lacksQuorumDecision);
    Contribution said;
    said.agendaItemId = m_item.id;
    said.sourceAgencyId = m_job->agency("POL");
    said.kind = ContributionKind::Nil;
    MUST(keepContribution(reg(), said));
    QVERIFY(MUST(consultClosingConcerns(reg(), m_meeting))->heardWithNothing.isEmpty());
}

void TestDecideMinutes::recordsTheChairsApprovalByName()
{
    hearAll();
    for (const Approval &wrong : {Approval{}, Approval{u"Nobody Known"_s, reg().today(), u"Letter"_s},
                                  Approval{u"Helen Marsh"_s, {}, u"Letter"_s},
                                  Approval{u"Helen Marsh"_s, reg().today().addDays(1), u"Letter"_s},
                                  Approval{u"Helen Marsh"_s, QDate(2026, 11, 11), u"Letter"_s},
                                  Approval{u"Helen Marsh"_s, reg().today(), u" "_s}}) {
        const Result<> approved = approveMinutes(reg(), m_meeting, wrong);
        QVERIFY(!approved);
        QCOMPARE(approved.error().kind, Problem::Kind::Invalid);
    }
    MUST(approveMinutes(reg(), m_meeting, approval()));
    const Minutes minutes = file().minutes;
    QCOMPARE(minutes.approvedBy, u"Helen Marsh"_s);
    QCOMPARE(minutes.approvedOn, reg().today());
    QCOMPARE(minutes.approvalRecordedBy, reg().actor().name);
    MUST(reopenMinutes(reg(), m_meeting, u"A name is wrong."_s));
    QVERIFY(file().minutes.approvalRecordedBy.isEmpty());
}

void TestDecideMinutes::letsTheChairApproveAsThemselves()
{
    hearAll();
    m_job->as(Role::Chair);
    MUST(approveMinutes(reg(), m_meeting));
    const Minutes minutes = file().minutes;
    QCOMPARE(minutes.approvedBy, reg().actor().name);
    QVERIFY(minutes.approvalRecordedBy.isEmpty() && minutes.approvalReason.isEmpty());
}

/// Between the two steps an agency takes another name and the next meeting is called.
void TestDecideMinutes::locksWhatTheChairApproved()
{
    hearAll();
    MUST(approveMinutes(reg(), m_meeting, approval()));
    QVERIFY(!file().changedSinceApproval);
    const QByteArray approved = canonicalText(*file().approved);
    Agency agency = MUST(consultAgency(reg(), m_job->agency("POL")))->agency;
    agency.name = u"The Constabulary"_s;
    MUST(keepAgency(reg(), agency));
    m_job->meetingOn(QDate(2026, 12, 10));
    QVERIFY(file().changedSinceApproval);
    QCOMPARE(canonicalText(minutesRecordOf(m_job->db(), file())), approved);
    const QList<ComparedLine> since = *MUST(compareVersions(reg(), m_meeting, 1, asOfNow));
    QVERIFY(std::any_of(since.begin(), since.end(), [](const ComparedLine &line) {
        return line.change == LineChange::Added && line.line.text.contains(u"The Constabulary"_s);
    }));
    MUST(lockMinutes(reg(), m_meeting));
    QCOMPARE(canonicalText(*file().locked), approved);
    QVERIFY(!file().approved && !file().changedSinceApproval);
    const QList<ComparedLine> locking = *MUST(compareVersions(reg(), m_meeting, 1, 2));
    QVERIFY(std::all_of(locking.begin(), locking.end(),
                        [](const ComparedLine &line) { return line.change == LineChange::Same; }));
}

void TestDecideMinutes::approvesAnewWhatHasChanged()
{
    hearAll();
    MUST(approveMinutes(reg(), m_meeting, approval()));
    m_job->meetingOn(QDate(2026, 12, 10));
    QVERIFY(!file().approved->nextMeeting.isValid());
    MUST(reopenMinutes(reg(), m_meeting, u"The next meeting is called by now."_s));
    QVERIFY(!file().approved);
    MUST(approveMinutes(reg(), m_meeting, approval()));
    QVERIFY(!file().changedSinceApproval);
    MUST(lockMinutes(reg(), m_meeting));
    QCOMPARE(file().locked->nextMeeting, QDate(2026, 12, 10));
}

void TestDecideMinutes::keepsLockedMinutesAsTheyWere()
{
    hearAll();
    MUST(approveMinutes(reg(), m_meeting, approval()));
    MUST(lockMinutes(reg(), m_meeting));
    const QByteArray before = canonicalText(*file().locked);
    QVERIFY(before.contains("Three calls"));
    QVERIFY(before.contains("J.O."));

    // The victim is renamed and the next meeting called: what was locked says what it said.
    PersonEntry entry;
    const PersonFile victim = MUST(consultReferral(reg(), m_item.referralId))->people.first();
    entry.person = victim.person;
    entry.person.givenName = u"Zachary"_s;
    entry.address = victim.address;
    MUST(keepPerson(reg(), entry));
    m_job->meetingOn(QDate(2026, 12, 10));
    QCOMPARE(canonicalText(*file().locked), before);
    documents::PaperOrder order;
    order.kind = documents::DocumentKind::Minutes;
    order.meeting = m_meeting;
    QVERIFY(makePaper(reg(), order, documents::PaperUse::Look));
}

void TestDecideMinutes::keepsWhatIsSaidWithItsCase()
{
    hearAll();
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    MUST(approveMinutes(reg(), m_meeting, approval()));
    MUST(lockMinutes(reg(), m_meeting));
    m_job->openOn(QDate(2026, 12, 10), next);
    m_job->firstArrives(next);
    Contribution said = file().hearings.first().contributions.first();
    said.agendaItemId = MUST(consultMinutes(reg(), next))->hearings.first().row.item.id;
    said.text = u"Something else."_s;
    const Result<ContributionId> kept = keepContribution(reg(), said);
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Problem::Kind::Refused);
}

void TestDecideMinutes::keepsTheOrderOfAMeetingThatIsOver()
{
    hearAll();
    const Result<> ordered = orderAgenda(reg(), m_meeting, {{m_item.id}, {m_item.id}});
    QVERIFY(!ordered);
    QCOMPARE(ordered.error().kind, Problem::Kind::Refused);
}

/// Two windows: what one has put right, the other doesn't take out without having seen it.
void TestDecideMinutes::takesOutNothingThatWasMendedMeanwhile()
{
    Contribution said;
    said.agendaItemId = m_item.id;
    said.sourceAgencyId = m_job->agency("POL");
    said.text = u"Two calls since September."_s;
    said.id = *MUST(keepContribution(reg(), said));
    const qint64 before = file().hearings.first().contributions.first().version;
    said.version = before;
    said.text = u"Three calls since September, one of them with a knife shown."_s;
    MUST(keepContribution(reg(), said));
    QCOMPARE(removeContribution(reg(), said.id, before).error().kind, Problem::Kind::Conflict);
    const Contribution mended = file().hearings.first().contributions.first();
    QCOMPARE(mended.text, said.text);
    MUST(removeContribution(reg(), mended.id, mended.version));
    QVERIFY(file().hearings.first().contributions.isEmpty());

    Action action;
    action.agendaItemId = m_item.id;
    action.ownerAgencyId = m_job->agency("HHR");
    action.text = u"Tenancy warning"_s;
    action.dueOn = QDate(2026, 11, 19);
    action.id = *MUST(keepAction(reg(), action));
    action = file().hearings.first().actions.first();
    const qint64 seen = action.version;
    action.text = u"Notice of seeking possession"_s;
    MUST(keepAction(reg(), action));
    QCOMPARE(removeAction(reg(), action.id, seen).error().kind, Problem::Kind::Conflict);
    const Action changed = file().hearings.first().actions.first();
    QCOMPARE(changed.text, action.text);
    MUST(removeAction(reg(), changed.id, changed.version));
    QVERIFY(file().hearings.first().actions.isEmpty());
}

QTEST_GUILESS_MAIN(TestDecideMinutes)
#include "tst_DecideMinutes.moc"
