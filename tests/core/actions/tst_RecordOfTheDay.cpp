// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/amending/AmendMinutes.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/actions/minutes/MinutesRecording.h"
#include "core/actions/minutes/MinutesWords.h"
#include "core/actions/versions/CompareVersions.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// What the minutes say of the meeting itself, as it went: who chaired, who was out of the room, which case lists went late;
/// and what reading them leaves in the trail.
class TestRecordOfTheDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesTheDeputyWhoChaired();
    void doesNotSayThatAnAbsenteeChaired();
    void tellsOnWhoseWordATemporaryOfficerSat();
    void tellsWhoWasOut();
    void forgetsALeavingTakenBackAtOnce();
    void tellsTheChairsReasonForALateList();
    void namesTheCasesOfEarlierActions();
    void masksAnAddressOnceLocked();
    void masksAnAddressWhereNothingIsWritten();
    void masksAnAddressInTheChairsReasons();

private:
    Register &reg() { return m_job->reg(); }
    MinutesFile file() { return *MUST(consultMinutes(reg(), m_meeting)); }
    MinutesRecord record() { return minutesRecordOf(m_job->db(), file()); }
    AttendanceId lineOf(const QString &name);
    void at(int hour, int minute) { m_job->setDay(QDate(2026, 11, 12), QTime(hour, minute)); }
    void finish();

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting;
    CaseFileId m_case;
};

void TestRecordOfTheDay::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    ReferralEntry entry = m_job->oseiReferral();
    entry.parts.first().person.address->isProtected = true;
    m_case = m_job->acceptedCase(entry).caseId;
}

AttendanceId TestRecordOfTheDay::lineOf(const QString &name)
{
    for (const Attendance &line : file().meeting.attendance) {
        if (line.name == name)
            return line.id;
    }
    qFatal("nobody of this name is listed");
}

void TestRecordOfTheDay::finish()
{
    for (const AgendaRow &row : file().meeting.agenda)
        MUST(recordHearing(reg(), row.item.id, HearingOutcome::Heard));
    MUST(recordProtocolReminder(reg(), m_meeting));
    MUST(closeMeeting(reg(), m_meeting));
}

void TestRecordOfTheDay::namesTheDeputyWhoChaired()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    Attendance deputy;
    deputy.meetingId = m_meeting;
    deputy.agencyId = m_job->agency("SCS");
    deputy.name = u"Ruth Byrne"_s;
    deputy.seat = Seat::Chair;
    const AttendanceId id = *MUST(addAttendance(reg(), deputy));
    MUST(recordArrival(reg(), id));
    MUST(recordSignature(reg(), id));
    MUST(recordApologies(reg(), lineOf(u"Helen Marsh"_s), false));
    finish();
    QCOMPARE(record().chair, u"Ruth Byrne"_s);
    // Either may approve; the members who sat there may not.
    QCOMPARE(file().chairs.first(), u"Ruth Byrne"_s);
    QVERIFY(file().chairs.contains(u"Helen Marsh"_s));
    for (const Attendance &line : file().meeting.attendance)
        QVERIFY(line.seat != Seat::Member || !file().chairs.contains(line.name));
}

void TestRecordOfTheDay::doesNotSayThatAnAbsenteeChaired()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    finish();
    QCOMPARE(record().chair, u"Helen Marsh (named; not recorded as present)"_s);
}

void TestRecordOfTheDay::tellsWhoWasOut()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const AttendanceId first = file().meeting.attendance.first().id;
    at(10, 20);
    MUST(recordLeaving(reg(), first));
    at(10, 40);
    MUST(recordArrival(reg(), first));
    at(11, 0);
    finish();
    QCOMPARE(record().present.first().away, u"10:20\u201310:40"_s);
    QVERIFY(!record().present.first().left.isValid());
    // Locked, they go on saying so.
    const std::optional<MinutesRecord> read = minutesRecordFrom(canonicalText(record()));
    QVERIFY(read);
    QCOMPARE(read->present.first().away, record().present.first().away);
}

void TestRecordOfTheDay::forgetsALeavingTakenBackAtOnce()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const AttendanceId first = file().meeting.attendance.first().id;
    MUST(recordLeaving(reg(), first));
    MUST(recordArrival(reg(), first));
    QVERIFY(record().present.first().away.isEmpty());
}

void TestRecordOfTheDay::tellsOnWhoseWordATemporaryOfficerSat()
{
    Attendance deputy;
    deputy.meetingId = m_meeting;
    deputy.agencyId = m_job->agency("ASC");
    deputy.name = u"Ruth Ellison"_s;
    deputy.authorisedBy = u"Margaret Lunt"_s;
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const AttendanceId id = *MUST(addAttendance(reg(), deputy));
    MUST(recordArrival(reg(), id));
    MUST(recordSignature(reg(), id));
    QStringList told;
    const MinutesRecord kept = *minutesRecordFrom(canonicalText(record()));
    for (const MinutesAttendee &one : kept.present)
        told << authorityText(one);
    QCOMPARE(told, (QStringList{{}, u"temporary DMO, authorised by Margaret Lunt"_s}));
    QVERIFY(authorityText({u"Police"_s, u"DC Paul Hale"_s}).isEmpty());
}

void TestRecordOfTheDay::tellsTheChairsReasonForALateList()
{
    m_job->setDay(QDate(2026, 11, 10));
    for (const char *agency : {"POL", "HHR"}) {
        Circulation late;
        late.meetingId = m_meeting;
        late.agencyId = m_job->agency(agency);
        late.recipient = u"PDMO"_s;
        late.lateReason = u"The referral came on Monday."_s;
        late.lateDecidedBy = u"Helen Marsh"_s;
        MUST(recordCirculation(reg(), late));
    }
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const QStringList told = record().meetingDecisions.filter(u"went late"_s);
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().contains(u"The referral came on Monday. Accepted by Helen Marsh."_s),
             qPrintable(told.first()));
    QVERIFY2(told.first().contains(u"Police"_s) && told.first().contains(u", "_s), qPrintable(told.first()));
}

/// R122: who opened a case's file is asked of the trail, and minutes tell of cases that are not on their agenda.
void TestRecordOfTheDay::namesTheCasesOfEarlierActions()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    Action action;
    action.agendaItemId = file().meeting.agenda.first().item.id;
    action.ownerAgencyId = m_job->agency("HHR");
    action.text = u"Change the locks."_s;
    action.dueOn = QDate(2026, 11, 19);
    MUST(keepAction(reg(), action));
    finish();
    m_job->setDay(QDate(2026, 11, 20));
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    m_job->openOn(QDate(2026, 12, 10), next);
    m_job->firstArrives(next);
    QCOMPARE(MUST(consultMinutes(reg(), next))->incomplete.size(), 1);
    const QList<Subject> about = m_job->trail().first().event.about;
    QVERIFY(std::any_of(about.begin(), about.end(), [this](const Subject &one) {
        return one.kind == SubjectKind::CaseFile && one.id == m_case.value();
    }));
}

void TestRecordOfTheDay::masksAnAddressOnceLocked()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    Contribution said;
    said.agendaItemId = file().meeting.agenda.first().item.id;
    said.sourceAgencyId = m_job->agency("POL");
    said.text = u"Seen outside 12 Marlow Court twice, then inside 12\nMarlow Court."_s;
    MUST(keepContribution(reg(), said));
    // What can still be changed is shown as it was typed.
    QVERIFY(file().hearings.first().contributions.first().text.contains(u"Marlow"_s));
    finish();
    MUST(approveMinutes(reg(), m_meeting, {u"Helen Marsh"_s, reg().today(), u"Letter of today"_s}));
    MUST(lockMinutes(reg(), m_meeting));
    MinutesAmendment amendment;
    amendment.meetingId = m_meeting;
    amendment.caseId = m_case;
    amendment.text = u"It was 12 Marlow Court once."_s;
    amendment.reason = u"The log."_s;
    amendment.approvedBy = u"Helen Marsh"_s;
    amendment.approvedOn = reg().today();
    amendment.sourceAgencyId = m_job->agency("POL");
    MUST(amendMinutes(reg(), amendment));
    const MinutesFile locked = file();
    QVERIFY(!locked.locked->cases.first().contributions.first().text.contains(u"Marlow"_s));
    QVERIFY(locked.locked->cases.first().contributions.first().text.contains(u"Protected address"_s));
    QVERIFY(!locked.amendments.first().amendment.text.contains(u"Marlow"_s));
    const QList<ComparedLine> lines = *MUST(compareVersions(reg(), m_meeting, 1, 2));
    QVERIFY(std::none_of(lines.begin(), lines.end(),
                         [](const ComparedLine &line) { return line.line.text.contains(u"Marlow"_s); }));
    QVERIFY(std::any_of(lines.begin(), lines.end(),
                        [](const ComparedLine &line) { return line.line.text.contains(u"Protected address"_s); }));
}

void TestRecordOfTheDay::masksAnAddressWhereNothingIsWritten()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const AgendaItemId item = file().meeting.agenda.first().item.id;
    Contribution said;
    said.agendaItemId = item;
    said.sourceAgencyId = m_job->agency("POL");
    said.text = u"Seen outside 12 Marlow Court."_s;
    MUST(keepContribution(reg(), said));
    RiskAnalysis analysis;
    analysis.agendaItemId = item;
    analysis.harm = u"Fire at 12 Marlow Court."_s;
    analysis.sourceAgencyId = m_job->agency("POL");
    analysis.version = 0;
    MUST(keepRiskAnalysis(reg(), analysis));
    Action action;
    action.agendaItemId = item;
    action.ownerAgencyId = m_job->agency("FRS");
    action.text = u"Visit 12 Marlow Court"_s;
    action.dueOn = QDate(2026, 11, 19);
    MUST(keepAction(reg(), action));
    MUST(keepMinutesNotes(reg(), m_meeting, file().minutes.version, u"The lights near 12 Marlow Court fail."_s));
    const auto isMasked = [](const Hearing &hearing) {
        return hearing.contributions.first().text == u"Seen outside Protected address."_s
            && hearing.analysis.harm == u"Fire at Protected address."_s
            && hearing.actions.first().text == u"Visit Protected address"_s;
    };
    // Who writes the draft goes on from what was typed.
    QCOMPARE(file().minutes.notes, u"The lights near 12 Marlow Court fail."_s);
    QCOMPARE(file().hearings.first().analysis.harm, analysis.harm);
    m_job->as(Role::Reader);
    QCOMPARE(file().minutes.notes, u"The lights near Protected address fail."_s);
    QVERIFY(isMasked(file().hearings.first()));
    QVERIFY(isMasked(*MUST(consultHearing(reg(), item))));
    m_job->as(Role::Administrator);
    finish();
    MUST(approveMinutes(reg(), m_meeting, {u"Helen Marsh"_s, reg().today(), u"Letter from 12 Marlow Court"_s}));
    const auto showsNothing = [&] {
        const MinutesFile shown = file();
        QCOMPARE(shown.minutes.notes, u"The lights near Protected address fail."_s);
        QCOMPARE(shown.minutes.approvalReason, u"Letter from Protected address"_s);
        QVERIFY(isMasked(shown.hearings.first()));
    };
    showsNothing();
    MUST(lockMinutes(reg(), m_meeting));
    showsNothing();
    QCOMPARE(minutesOf(m_job->db(), m_meeting).notes, u"The lights near 12 Marlow Court fail."_s);
}

/// Nobody changes them with the meeting or its minutes, whoever writes those.
void TestRecordOfTheDay::masksAnAddressInTheChairsReasons()
{
    const QString typed = u"They move to 12 Marlow Court."_s, masked = u"They move to Protected address."_s;
    m_job->sendList(m_meeting, m_job->agency("POL"));
    Meeting sooner = MUST(consultMeeting(reg(), m_meeting))->meeting;
    sooner.heldOn = QDate(2026, 10, 28);
    MUST(scheduleMeeting(reg(), sooner, {typed, u"Helen Marsh"_s}));
    const MeetingFile meeting = *MUST(consultMeeting(reg(), m_meeting));
    const AgendaItemId item = meeting.agenda.first().item.id;
    QCOMPARE(meeting.agenda.first().item.lateReason, masked);
    QCOMPARE(meeting.circulation.first().lateReason, masked);
    for (const AgencyCirculation &one : meeting.circulated) {
        for (const Circulation &sent : one.sent)
            QCOMPARE(sent.lateReason, masked);
    }
    m_job->openOn(QDate(2026, 10, 28), m_meeting);
    m_job->firstArrives(m_meeting);
    QCOMPARE(file().meeting.agenda.first().item.lateReason, masked);
    QCOMPARE(file().hearings.first().row.item.lateReason, masked);
    QCOMPARE(MUST(consultHearing(reg(), item))->row.item.lateReason, masked);
    QCOMPARE(AgendaTable(m_job->db()).find(item)->lateReason, typed);
}

QTEST_MAIN(TestRecordOfTheDay)
#include "tst_RecordOfTheDay.moc"
