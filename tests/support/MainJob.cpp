// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/MainJob.h"

#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/risk/ListAuthorisers.h"

#include <algorithm>

namespace marac::test {

using namespace Qt::StringLiterals;

MainJob::MainJob(QDate begins) : m_register(begins)
{
    m_partnership = *MUST(m_register->change(Operation::KeepAgencies, [](Change &change) {
        return addDemonstrationPartnership(change, QDate(2024, 1, 8));
    }));
}

void MainJob::setDay(QDate day, QTime time)
{
    m_register.clock().set(QDateTime(day, time, QTimeZone("Europe/London")).toUTC());
}

OfficerId MainJob::officer(const QString &name)
{
    const QList<Authoriser> officers = *MUST(listAuthorisers(reg()));
    for (const Authoriser &officer : officers) {
        if (officer.name == name)
            return officer.officerId;
    }
    qFatal("no such officer");
}

MeetingId MainJob::meetingOn(QDate day, MeetingKind kind)
{
    Meeting meeting;
    meeting.kind = kind;
    meeting.heldOn = day;
    meeting.startsAt = QTime(9, 30);
    meeting.venue = u"Bootle Town Hall"_s;
    meeting.chair = u"Helen Marsh"_s;
    return *MUST(scheduleMeeting(reg(), meeting));
}

ReferralEntry MainJob::referralOf(const QString &givenName, const QString &familyName) const
{
    ReferralEntry entry;
    Referral &r = entry.referral;
    r.receivedAt = m_register.reg().clock().now();
    r.referringAgencyId = agency("HHR");
    r.referrerName = u"Tom Reilly"_s;
    r.referrerPhone = u"07700 900105"_s;
    r.incidentOn = std::min(QDate(2026, 10, 17), Clock::local(r.receivedAt).date().addDays(-3));
    r.narrative = u"Abuse shouted and paint thrown at the door, third time this month."_s;
    r.perpetratorUnknown = true;
    r.consent = Consent::Given;
    PartEntry victim;
    victim.person.person.givenName = givenName;
    victim.person.person.familyName = familyName;
    victim.person.person.bornOn = QDate(1987, 3, 4);
    Address address;
    address.saon = u"Flat 4"_s;
    address.paon = u"12"_s;
    address.street = u"Marlow Court"_s;
    address.town = u"Bootle"_s;
    address.postcode = u"L20 3AA"_s;
    victim.person.address = address;
    entry.parts << victim;
    entry.strands << ReferralStrand{u"race"_s, {}, {}};
    return entry;
}

NewAssessment MainJob::assessment(ReferralId id, int ticks) const
{
    NewAssessment given;
    given.referralId = id;
    given.assessedOn = m_register.reg().today();
    given.assessorName = u"Tom Reilly"_s;
    given.assessorPost = u"Housing Officer"_s;
    given.sourceAgencyId = agency("HHR");
    // From the last item back, leaving out the critical ones (2, 3, 16), whose rules would raise the band by themselves.
    for (int item = 20; item >= 1; --item) {
        const bool critical = item == 2 || item == 3 || item == 16;
        given.answers.at(item).answer = !critical && ticks-- > 0 ? Answer::Yes : Answer::No;
    }
    return given;
}

Result<Accepted> MainJob::accept(ReferralId id)
{
    Acceptance acceptance;
    acceptance.referralId = id;
    acceptance.version = MUST(consultReferral(reg(), id))->record.referral.version;
    return acceptReferral(reg(), acceptance);
}

Accepted MainJob::acceptedCase(const ReferralEntry &entry)
{
    const ReferralId id = *MUST(keepReferral(reg(), entry));
    MUST(recordAssessment(reg(), assessment(id, 11)));
    return *MUST(accept(id));
}

void MainJob::sendList(MeetingId meeting, AgencyId agency)
{
    Circulation sent;
    sent.meetingId = meeting;
    sent.agencyId = agency;
    sent.recipient = u"PDMO"_s;
    MUST(recordCirculation(reg(), sent));
}

void MainJob::circulate(MeetingId meeting)
{
    for (const AgencyId agency : std::as_const(m_partnership.agencies))
        sendList(meeting, agency);
}

void MainJob::openOn(QDate day, MeetingId meeting)
{
    setDay(day, QTime(9, 30));
    MUST(inviteOfficers(reg(), meeting));
    seatChair(meeting);
    MUST(openMeeting(reg(), meeting));
}

void MainJob::seatChair(MeetingId meeting)
{
    Attendance chair;
    chair.meetingId = meeting;
    chair.agencyId = agency("POL");
    chair.name = u"Helen Marsh"_s;
    chair.seat = Seat::Chair;
    MUST(addAttendance(reg(), chair));
}

void MainJob::firstArrives(MeetingId meeting)
{
    const AttendanceId first = MUST(consultMeeting(reg(), meeting))->attendance.first().id;
    MUST(recordArrival(reg(), first));
    MUST(recordSignature(reg(), first));
}

void MainJob::chairArrives(MeetingId meeting)
{
    const QList<Attendance> list = MUST(consultMeeting(reg(), meeting))->attendance;
    const auto chair =
        std::find_if(list.cbegin(), list.cend(), [](const Attendance &line) { return line.seat == Seat::Chair; });
    MUST(recordArrival(reg(), chair->id));
    MUST(recordSignature(reg(), chair->id));
}

void MainJob::hear(QDate day, MeetingId meeting)
{
    openOn(day, meeting);
    firstArrives(meeting);
    MUST(recordProtocolReminder(reg(), meeting));
    const QList<AgendaRow> agenda = MUST(consultMeeting(reg(), meeting))->agenda;
    for (const AgendaRow &row : agenda)
        MUST(recordHearing(reg(), row.item.id, HearingOutcome::Heard));
    MUST(closeMeeting(reg(), meeting));
}

} // namespace marac::test
