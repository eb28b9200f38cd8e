// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/PaperMaking.h"

#include "core/actions/ActionDue.h"
#include "core/base/Refusals.h"
#include "core/calendar/HolidayTable.h"
#include "core/cases/CaseSubjects.h"
#include "core/documents/Dates.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/UndertakingGate.h"
#include "core/meetings/circulation/AnswersBy.h"
#include "core/meetings/research/TooLate.h"

#include <algorithm>

namespace marac::documents {

static void addOnce(QList<Subject> &about, const Subject &subject)
{
    const bool known = std::any_of(about.begin(), about.end(), [&](const Subject &one) {
        return one.kind == subject.kind && one.id == subject.id;
    });
    if (subject.id > 0 && !known)
        about << subject;
}

void PaperDraft::isOf(const Meeting &meeting)
{
    ref = meeting.ref;
    addOnce(about, {SubjectKind::Meeting, meeting.id.value(), meeting.ref});
}

void PaperDraft::isOf(const Connection &db, const Referral &referral)
{
    ref = referral.ref;
    addOnce(about, {SubjectKind::Referral, referral.id.value(), referral.ref});
    names(db, referral.caseId);
}

void PaperDraft::names(const Connection &db, CaseFileId id)
{
    for (const Subject &subject : subjectsOf(db, id))
        addOnce(about, subject);
}

void PaperDraft::names(PersonId id)
{
    addOnce(about, {SubjectKind::Person, id.value(), {}});
}

QString roleText(PartRole role)
{
    switch (role) {
    case PartRole::Victim:
        return PaperWords::tr("Victim");
    case PartRole::Perpetrator:
        return PaperWords::tr("Alleged perpetrator");
    case PartRole::Child:
        return PaperWords::tr("Child");
    case PartRole::HouseholdMember:
        return PaperWords::tr("Household member");
    case PartRole::Witness:
        return PaperWords::tr("Witness");
    }
    return {};
}

QString actionStatus(const Action &action)
{
    switch (action.state) {
    case ActionState::Open:
        return PaperWords::tr("Open");
    case ActionState::Completed:
        return PaperWords::tr("Done %1").arg(shortDate(doneOn(action)));
    case ActionState::NotPossible:
        return PaperWords::tr("No longer possible");
    case ActionState::NotDone:
        return PaperWords::tr("Not done");
    }
    return {};
}

Failure noRecipient()
{
    return failure(Problem::Kind::Invalid,
                   PaperWords::tr("This paper is for one agency. Nothing was made: choose the agency first."));
}

QString answersTo()
{
    return PaperWords::tr("The MARAC Administrator");
}

QString venueOf(const PaperGround &ground, const Meeting &meeting)
{
    return meeting.venue.isEmpty() ? ground.settings.venue : meeting.venue;
}

QDate circulateBy(const PaperGround &ground, const Meeting &meeting)
{
    return readMeeting(ground.reading, meeting.id).circulateBy;
}

QDate answersBy(const PaperGround &ground, const Meeting &meeting)
{
    return returnDay(loadWorkingDays(ground.db()), meeting, ground.settings.answersWorkingDays);
}

QDate answersBy(const PaperGround &ground, QDate day)
{
    return marac::answersBy(loadWorkingDays(ground.db()), day, ground.settings.answersWorkingDays);
}

QDate replyBy(const PaperGround &ground)
{
    const QDate today = ground.reading.today();
    const QDate next = nextMeetingAfter(ground.db(), today);
    const QDate by = next.isValid() ? answersBy(ground, next) : QDate();
    return by.isValid() && by < today ? next : by;
}

Result<Meeting> standingMeeting(const PaperGround &ground)
{
    const std::optional<Meeting> meeting = MeetingTable(ground.db()).find(ground.order.meeting);
    if (!meeting)
        return noSuchRecord();
    if (meeting->state == MeetingState::Cancelled) {
        return failure(Problem::Kind::Refused,
                       PaperWords::tr("The meeting is cancelled, so nobody is invited to it. Nothing was made."));
    }
    return *meeting;
}

Result<Meeting> openedMeeting(const PaperGround &ground)
{
    const std::optional<Meeting> meeting = MeetingTable(ground.db()).find(ground.order.meeting);
    if (!meeting)
        return noSuchRecord();
    const GateState gate = undertakingGate(*meeting, AttendanceTable(ground.db()).ofMeeting(meeting->id));
    if (gate.closesCases)
        return failure(Problem::Kind::Refused, gate.reason);
    return *meeting;
}

} // namespace marac::documents
