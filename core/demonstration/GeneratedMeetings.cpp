// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/demonstration/GeneratedWork.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/meetings/placing/PlaceOnAgenda.h"

#include <QHash>

#include <algorithm>

// The steps of GeneratedWork that call, hold and circulate meetings.

namespace marac {

using namespace Qt::StringLiterals;

Result<MeetingId> GeneratedWork::call(QDate day, const QList<Taken> &cases)
{
    return m_records.change(Operation::KeepMeetings, [&](Change &change) -> Result<MeetingId> {
        Meeting meeting;
        meeting.heldOn = day;
        meeting.startsAt = QTime(9, 30);
        meeting.venue = u"Bootle Town Hall, Committee Room 2"_s;
        meeting.chair = u"Chris Okafor"_s;
        meeting.capacity = std::max(casesAtAMeeting, int(cases.size()));
        const Result<MeetingId> id = scheduleMeeting(change, meeting);
        if (!id)
            return id;
        for (const Taken &one : cases) {
            AgendaItem item;
            item.meetingId = *id;
            item.caseId = one.file;
            item.referralId = one.referral;
            item.sourceAgencyId = one.source;
            if (const Result<AgendaItemId> placed = placeOnAgenda(change, item); !placed)
                return Failure(placed.error());
        }
        ++m_made.meetings;
        return id;
    });
}

/// The chair and the minute-taker alone: what is said comes from the agencies all the same.
static Result<> seat(Change &change, MeetingId meeting, AgencyId agency, const QString &name, Seat as)
{
    Attendance line;
    line.meetingId = meeting;
    line.agencyId = agency;
    line.name = name;
    line.post = as == Seat::Chair ? u"Chair of the MARAC"_s : u"MARAC Administrator"_s;
    line.seat = as;
    const Result<AttendanceId> id = addAttendance(change, line);
    return id ? Result<>{} : Result<>(Failure(id.error()));
}

static Result<> everybodySigns(Change &change, MeetingId meeting)
{
    for (const Attendance &line : AttendanceTable(change.db()).ofMeeting(meeting)) {
        Result<> step = recordArrival(change, line.id);
        if (step)
            step = recordSignature(change, line.id);
        if (!step)
            return step;
    }
    return {};
}

Result<> GeneratedWork::hold(MeetingId id, const QList<Taken> &cases)
{
    QHash<ReferralId, Taken> byReferral;
    for (const Taken &one : cases)
        byReferral.insert(one.referral, one);
    const Result<> held = m_records.change(Operation::WriteMinutes, [&](Change &change) -> Result<> {
        const AgencyId council = m_partnership.agencies.value(u"SCS"_s);
        Result<> step = seat(change, id, council, u"Chris Okafor"_s, Seat::Chair);
        if (step)
            step = seat(change, id, council, u"Alex Morgan"_s, Seat::MinuteTaker);
        if (step)
            step = openMeeting(change, id);
        if (step)
            step = everybodySigns(change, id);
        if (step)
            step = recordProtocolReminder(change, id);
        const QList<AgendaItem> agenda = AgendaTable(change.db()).ofMeeting(id);
        for (const AgendaItem &item : agenda) {
            if (step)
                step = hear(change, item, change.today(), byReferral.value(item.referralId));
        }
        return step ? closeMeeting(change, id) : step;
    });
    m_clock.advanceMs(1000);
    return held;
}

/// One agency speaks to every second case; of every third an action comes.
Result<> GeneratedWork::hear(Change &change, const AgendaItem &item, QDate day, const Taken &one)
{
    const DemonstrationStory &story = *one.story;
    if (one.number % 2 == 0 && !story.said.isEmpty()) {
        Contribution contribution;
        contribution.agendaItemId = item.id;
        contribution.sourceAgencyId = m_partnership.agencies.value(story.said.first().agency);
        contribution.kind = story.said.first().kind;
        contribution.text = story.said.first().text;
        if (const Result<ContributionId> kept = keepContribution(change, contribution); !kept)
            return Failure(kept.error());
    }
    if (one.number % 3 == 0 && !story.actions.isEmpty()) {
        const DemonstrationStory::Agreed &agreed = story.actions.first();
        Action action;
        action.agendaItemId = item.id;
        action.ownerAgencyId = m_partnership.agencies.value(agreed.agency);
        action.text = agreed.text;
        action.setOn = day;
        action.dueOn = day.addDays(agreed.days);
        action.riskItem = agreed.riskItem;
        const Result<ActionId> id = keepAction(change, action);
        if (!id)
            return Failure(id.error());
        m_actions.append({*id, action.ownerAgencyId});
    }
    const Result<AgendaItemId> heard = recordHearing(change, item.id, HearingOutcome::Heard);
    return heard ? Result<>{} : Result<>(Failure(heard.error()));
}

/// Approved by its chair the same day, and locked.
Result<> GeneratedWork::lock(const QList<MeetingId> &meetings)
{
    return m_records.change(Operation::ApproveMinutes, [&](Change &change) -> Result<> {
        for (const MeetingId id : meetings) {
            Result<> step = approveMinutes(
                change, id, {u"Chris Okafor"_s, change.today(), u"The chair agreed to the draft by secure e-mail."_s});
            if (step)
                step = lockMinutes(change, id);
            if (!step)
                return step;
        }
        return {};
    });
}

Result<> GeneratedWork::circulate(MeetingId meeting)
{
    return m_records.change(Operation::Circulate, [&](Change &change) -> Result<> {
        QStringList codes = m_partnership.agencies.keys();
        codes.sort();
        for (const QString &code : std::as_const(codes)) {
            Circulation sent;
            sent.meetingId = meeting;
            sent.agencyId = m_partnership.agencies.value(code);
            sent.recipient = u"PDMO"_s;
            if (const Result<CirculationId> recorded = recordCirculation(change, sent); !recorded)
                return Failure(recorded.error());
        }
        return {};
    });
}

} // namespace marac
