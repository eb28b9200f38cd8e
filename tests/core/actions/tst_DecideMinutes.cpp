// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/DecideMinutes.h"

#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/ClosingConcerns.h"
#include "core/actions/minutes/MinutesRecording.h"
#include "core/actions/versions/CompareVersions.h"
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/documents/papers/Papers.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/attendance/Quorum.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/people/KeepPerson.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/risk/tool/AdoptRiskTool.h"
#include "core/risk/tool/RiskToolTable.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// From the hearing to the lock: what closing asks (R104), whose approval it is, and that locked minutes stay as they were (D5).
class TestDecideMinutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void closesOnlyWithTheReminderOrAReason();
    void tellsWhatIsMissingBeforeClosing();
    void recordsTheChairsApprovalByName();
    void letsTheChairApproveAsThemselves();
    void locksWhatTheChairApproved();
    void approvesAnewWhatHasChanged();
    void keepsLockedMinutesAsTheyWere();
    void writesTheRecordAndReadsItBack();
    void keepsWhatIsSaidWithItsCase();
    void keepsTheOrderOfAMeetingThatIsOver();
    void asksWhoseAnalysisItIs();
    void namesWhoTellsTheVictim();
    void namesWhoWritesAndWhoObserves();
    void saysWhetherACarriedCaseHasAMeeting();
    void saysHowTheQuorumCameAboutInOrder();
    void takesOutNothingThatWasMendedMeanwhile();
    void namesTheRiskByTheToolOfItsAssessment();

private:
    Register &reg() { return m_job->reg(); }
    void hearAll();
    Approval approval() { return {u"Helen Marsh"_s, reg().today(), u"Letter of today"_s}; }
    MinutesFile file() { return *MUST(consultMinutes(reg(), m_meeting)); }

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting;
    ReferralId m_referral;
    AgendaItemId m_item;
};

void TestDecideMinutes::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const AgendaItem item = file().hearings.first().row.item;
    m_item = item.id;
    m_referral = item.referralId;
}

void TestDecideMinutes::hearAll()
{
    Contribution said;
    said.agendaItemId = m_item;
    said.sourceAgencyId = m_job->agency("POL");
    said.text = u"Three calls to the address since September."_s;
    MUST(keepContribution(reg(), said));
    MUST(recordHearing(reg(), m_item, HearingOutcome::Heard));
    MUST(recordProtocolReminder(reg(), m_meeting));
    MUST(closeMeeting(reg(), m_meeting));
}

void TestDecideMinutes::closesOnlyWithTheReminderOrAReason()
{
    MUST(recordHearing(reg(), m_item, HearingOutcome::Heard));
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
    MUST(recordHearing(reg(), m_item, HearingOutcome::Heard));
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
    said.agendaItemId = m_item;
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
    const PersonFile victim = MUST(consultReferral(reg(), m_referral))->people.first();
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

void TestDecideMinutes::writesTheRecordAndReadsItBack()
{
    hearAll();
    const QByteArray text = canonicalText(*[this] {
        MUST(approveMinutes(reg(), m_meeting, approval()));
        MUST(lockMinutes(reg(), m_meeting));
        return file().locked;
    }());
    const std::optional<MinutesRecord> again = minutesRecordFrom(text);
    QVERIFY(again.has_value());
    QCOMPARE(canonicalText(*again), text);
    QVERIFY(!minutesRecordFrom("{}"));
    QVERIFY(!minutesRecordFrom("nothing of the kind"));
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
    const Result<> ordered = orderAgenda(reg(), m_meeting, {{m_item}, {m_item}});
    QVERIFY(!ordered);
    QCOMPARE(ordered.error().kind, Problem::Kind::Refused);
}

void TestDecideMinutes::asksWhoseAnalysisItIs()
{
    RiskAnalysis analysis;
    analysis.agendaItemId = m_item;
    analysis.harm = u"The door may be set alight."_s;
    const Result<> kept = keepRiskAnalysis(reg(), analysis);
    QVERIFY(!kept);
    QCOMPARE(kept.error().fields.first().field, u"analysisAgencyId"_s);
    analysis.sourceAgencyId = m_job->agency("POL");
    MUST(keepRiskAnalysis(reg(), analysis));
    QCOMPARE(file().hearings.first().analysis.sourceAgencyId, m_job->agency("POL"));
    analysis = file().hearings.first().analysis;
    analysis.sourceAgencyId = m_job->agency("VS");
    MUST(keepRiskAnalysis(reg(), analysis));
    QVERIFY(m_job->trail().first().event.fields.contains(u"sourceAgencyId"_s));
    QCOMPARE(file().hearings.first().analysis.sourceAgencyId, m_job->agency("VS"));
}

void TestDecideMinutes::namesWhoTellsTheVictim()
{
    RiskAnalysis analysis;
    analysis.agendaItemId = m_item;
    analysis.sourceAgencyId = m_job->agency("POL");
    analysis.victimToldHow = u"By phone on the safe number."_s;
    const Result<> nobody = keepRiskAnalysis(reg(), analysis);
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().fields.first().field, u"victimToldBy"_s);
    analysis.victimToldBy = m_job->agency("HHR");
    MUST(keepRiskAnalysis(reg(), analysis));
    analysis = file().hearings.first().analysis;
    QCOMPARE(analysis.victimToldBy, m_job->agency("HHR"));
    analysis.victimToldBy = m_job->agency("VS");
    MUST(keepRiskAnalysis(reg(), analysis));
    hearAll();
    MUST(approveMinutes(reg(), m_meeting, approval()));
    MUST(lockMinutes(reg(), m_meeting));
    const MinutesCase heard = file().locked->cases.first();
    QVERIFY2(heard.victimToldBy.contains(u"Victim Support"_s), qPrintable(heard.victimToldBy));
    QCOMPARE(heard.victimToldHow, u"By phone on the safe number."_s);
}

void TestDecideMinutes::namesWhoWritesAndWhoObserves()
{
    const auto comes = [this](const QString &name, Seat seat) {
        Attendance line;
        line.meetingId = m_meeting;
        line.agencyId = m_job->agency("SCS");
        line.name = name;
        line.seat = seat;
        const AttendanceId id = *MUST(addAttendance(reg(), line));
        MUST(recordArrival(reg(), id));
        MUST(recordSignature(reg(), id));
    };
    comes(u"Alex Morgan"_s, Seat::MinuteTaker);
    comes(u"Nia Pugh"_s, Seat::Observer);
    hearAll();
    const MinutesRecord record = minutesRecordOf(m_job->db(), file());
    QCOMPARE(record.minuteTaker, u"Alex Morgan"_s);
    QCOMPARE(record.present.size(), 3);
    for (const MinutesAttendee &attendee : record.present)
        QCOMPARE(attendee.observer, attendee.name == u"Nia Pugh"_s);
    QCOMPARE(file().chairs.count(u"Helen Marsh"_s), 1);
    QVERIFY(!file().chairs.contains(u"Alex Morgan"_s) && !file().chairs.contains(u"Nia Pugh"_s));
    // Neither speaks for an agency.
    QVERIFY2(record.meetingDecisions.first().startsWith(u"Present: 1 "_s), qPrintable(record.meetingDecisions.first()));
}

/// Two windows: what one has put right, the other doesn't take out without having seen it.
void TestDecideMinutes::takesOutNothingThatWasMendedMeanwhile()
{
    Contribution said;
    said.agendaItemId = m_item;
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
    action.agendaItemId = m_item;
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

void TestDecideMinutes::saysHowTheQuorumCameAboutInOrder()
{
    const auto decisions = [this] { return minutesRecordOf(m_job->db(), file()).meetingDecisions; };
    QCOMPARE(decisions().size(), 1);
    m_job->chairArrives(m_meeting);
    const int came = agenciesThatCame(file().meeting.attendance);
    MUST(goOnWithoutQuorum(reg(), m_meeting, {u"Everyone who knows the case is here."_s, u"Helen Marsh"_s}));
    QCOMPARE(decisions(),
             (QStringList{
                 u"The quorum of 5 was not met when the chair, Helen Marsh, decided to go on: Everyone who knows "
                 u"the case is here."_s,
                 u"Came in all: %1; the quorum was not met."_s.arg(countedText(came))}));
    for (const Attendance &line : file().meeting.attendance) {
        if (line.presence != Presence::Invited)
            continue;
        MUST(recordArrival(reg(), line.id));
        MUST(recordSignature(reg(), line.id));
    }
    QVERIFY2(decisions().first().startsWith(u"The quorum of 5 was not met when"_s), qPrintable(decisions().first()));
    QVERIFY2(decisions().last().startsWith(u"Came in all: "_s), qPrintable(decisions().last()));
    QVERIFY2(decisions().last().endsWith(u"; the quorum was met later."_s), qPrintable(decisions().last()));
}

void TestDecideMinutes::saysWhetherACarriedCaseHasAMeeting()
{
    const auto outcome = [this] { return minutesRecordOf(m_job->db(), file()).cases.first().heardOutcome; };
    MUST(recordHearing(reg(), m_item, HearingOutcome::Carried));
    QVERIFY2(outcome().contains(u"waits for a meeting"_s), qPrintable(outcome()));
    m_job->meetingOn(QDate(2026, 12, 10));
    QVERIFY(outcome().contains(u"waits for a meeting"_s));
    MUST(recordHearing(reg(), m_item, HearingOutcome::Carried));
    QVERIFY2(outcome().contains(u"next meeting"_s), qPrintable(outcome()));
}

void TestDecideMinutes::namesTheRiskByTheToolOfItsAssessment()
{
    Action action;
    action.agendaItemId = m_item;
    action.ownerAgencyId = m_job->agency("FRS");
    action.text = u"Fit a letterbox blocker"_s;
    action.dueOn = QDate(2026, 11, 19);
    action.riskItem = 4;
    MUST(keepAction(reg(), action));
    const auto lowers = [this] { return minutesRecordOf(m_job->db(), file()).cases.first().actions.first().lowers; };
    const QString before = lowers();
    QVERIFY(before.startsWith(u"4 "_s));
    const RiskTool first = RiskToolTable::inUse(m_job->db());
    QByteArray second = first.json;
    second.replace("\"version\": 1,", "\"version\": 2,").replace(first.item(4).name.toUtf8(), "Another risk");
    MUST(adoptRiskTool(reg(), second, u"The partnership"_s));
    QCOMPARE(RiskToolTable::inUse(m_job->db()).item(4).name, u"Another risk"_s);
    QCOMPARE(lowers(), before);
}

QTEST_GUILESS_MAIN(TestDecideMinutes)
#include "tst_DecideMinutes.moc"
