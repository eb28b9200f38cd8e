// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "tests/support/MainJob.h"

namespace marac::test {

inline void circulate(MainJob &job, MeetingId meeting, const char *agency, const QString &lateReason = {})
{
    Circulation sent;
    sent.meetingId = meeting;
    sent.agencyId = job.agency(agency);
    sent.method = CirculationMethod::ByHand;
    sent.recipient = QStringLiteral("PDMO");
    sent.lateReason = lateReason;
    sent.lateDecidedBy = lateReason.isEmpty() ? QString() : QStringLiteral("Helen Marsh");
    MUST(recordCirculation(job.reg(), sent));
}

inline void contribute(MainJob &job, AgendaItemId item, const char *agency, ContributionKind kind)
{
    Contribution said;
    said.agendaItemId = item;
    said.sourceAgencyId = job.agency(agency);
    said.kind = kind;
    if (kind != ContributionKind::Nil)
        said.text = QStringLiteral("Three calls to the address since September.");
    MUST(keepContribution(job.reg(), said));
}

/// An action of an agency that is due on 19 November.
inline ActionFeedback act(MainJob &job, AgendaItemId item, const char *agency)
{
    Action action;
    action.agendaItemId = item;
    action.ownerAgencyId = job.agency(agency);
    action.text = QStringLiteral("A joint visit.");
    action.dueOn = QDate(2026, 11, 19);
    ActionFeedback feedback;
    feedback.actionId = *MUST(keepAction(job.reg(), action));
    feedback.sourceAgencyId = action.ownerAgencyId;
    return feedback;
}

inline void report(MainJob &job, ActionFeedback feedback, QDate receivedOn, ActionState outcome)
{
    feedback.receivedOn = receivedOn;
    feedback.outcome = outcome;
    feedback.text = QStringLiteral("As reported.");
    MUST(recordFeedback(job.reg(), feedback));
}

/// One full meeting of 12 November 2026 about one case, in which agencies did all that the report on sharing counts; it is
/// 30 November afterwards.
///
///     in time: POL, HHR    late: VS    sent nothing: the other six    apologies: MHT    came: POL
inline MeetingId holdSharedMeeting(MainJob &job)
{
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase();
    job.setDay(QDate(2026, 10, 30));
    circulate(job, meeting, "POL");
    circulate(job, meeting, "HHR");
    job.setDay(QDate(2026, 11, 5));
    circulate(job, meeting, "VS", QStringLiteral("Their mailbox was closed."));
    job.openOn(QDate(2026, 11, 12), meeting);
    const MeetingFile file = *MUST(consultMeeting(job.reg(), meeting));
    for (const Attendance &line : file.attendance) {
        const bool isChair = line.seat == Seat::Chair;
        if (isChair) {
            MUST(recordArrival(job.reg(), line.id));
            MUST(recordSignature(job.reg(), line.id));
        } else if (line.agencyId == job.agency("MHT")) {
            MUST(recordApologies(job.reg(), line.id, false));
        }
    }
    const AgendaItemId item = file.agenda.first().item.id;
    contribute(job, item, "POL", ContributionKind::Fact);
    contribute(job, item, "POL", ContributionKind::Opinion);
    contribute(job, item, "POL", ContributionKind::Withheld);
    contribute(job, item, "VS", ContributionKind::Nil);
    MUST(recordProtocolReminder(job.reg(), meeting));
    MUST(recordHearing(job.reg(), item, HearingOutcome::Heard));
    const ActionFeedback inTime = act(job, item, "HHR");
    const ActionFeedback late = act(job, item, "HHR");
    act(job, item, "HHR");
    const ActionFeedback notPossible = act(job, item, "POL");
    const ActionFeedback notDone = act(job, item, "SCS");
    MUST(closeMeeting(job.reg(), meeting));
    job.setDay(QDate(2026, 11, 30));
    report(job, inTime, QDate(2026, 11, 19), ActionState::Completed);
    report(job, late, QDate(2026, 11, 20), ActionState::Completed);
    report(job, notPossible, QDate(2026, 11, 18), ActionState::NotPossible);
    report(job, notDone, QDate(2026, 11, 18), ActionState::NotDone);
    return meeting;
}

} // namespace marac::test
