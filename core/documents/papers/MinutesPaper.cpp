// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ConsultHearings.h"
#include "core/documents/Dates.h"
#include "core/documents/builders/MinutesDocument.h"
#include "core/documents/papers/MinutesPaperCase.h"
#include "core/documents/papers/PaperMaking.h"

#include <QSet>

namespace marac::documents {

static MinutesState stateOf(marac::MinutesState state)
{
    switch (state) {
    case marac::MinutesState::Draft:
        return MinutesState::Draft;
    case marac::MinutesState::Approved:
        return MinutesState::Approved;
    case marac::MinutesState::Locked:
        return MinutesState::Locked;
    }
    return MinutesState::Draft;
}

static QTime wall(const QDateTime &utc)
{
    return utc.isValid() ? Clock::local(utc).time() : QTime();
}

static void addPeople(const Connection &db, const MeetingFile &file, MinutesInput &input)
{
    for (const Attendance &line : file.attendance) {
        const QString agency = agencyName(db, line.agencyId);
        if (line.presence == Presence::Apologies) {
            input.apologies << MinutesApology{agency, line.name, line.informationSent};
        } else if (line.presence != Presence::Invited) {
            MinutesAttendee attendee{agency, line.name, line.post, line.controllerName, line.icoNumber, line.signedAt};
            if (line.arrivedAt > file.meeting.openedAt)
                attendee.arrived = wall(line.arrivedAt);
            // Closing the meeting lets everyone leave; only who went before that is told.
            if (line.leftAt.isValid() && (!file.meeting.closedAt.isValid() || line.leftAt < file.meeting.closedAt))
                attendee.left = wall(line.leftAt);
            input.present << attendee;
        }
    }
}

static MinutesEarlierAction earlierOf(const Connection &db, const ActionRow &row)
{
    const QList<ActionFeedback> feedback = ActionTable(db).feedback(row.action.id);
    return {row.caseRef, agencyName(db, row.action.ownerAgencyId), row.action.text, row.action.dueOn,
            feedback.isEmpty() ? QString() : feedback.last().text};
}

/// As they stood on the day of the meeting: what ended later was open then.
static void addEarlierActions(const Connection &db, const MinutesFile &file, MinutesInput &input, PaperDraft &draft)
{
    for (const ActionRow &row : file.incomplete) {
        const bool openThen = row.action.state == ActionState::Open || row.action.endedOn > input.date;
        MinutesEarlierAction line = earlierOf(db, row);
        if (openThen) {
            line.outcome.clear();
            input.actionsOpen << line;
        } else if (row.action.state == ActionState::NotDone) {
            input.actionsNotDone << line;
        } else {
            input.actionsNoLongerPossible << line;
        }
        draft.names(db, row.action.caseId);
    }
    QSet<ActionId> listed;
    for (const Hearing &hearing : file.hearings) {
        for (const ActionRow &row : hearing.earlier) {
            const bool done = row.action.state == ActionState::Completed && row.action.endedOn <= input.date;
            if (done && !listed.contains(row.action.id))
                input.actionsDone << earlierOf(db, row);
            listed << row.action.id;
        }
    }
}

/// Whether enough agencies were there, by the partnership's own quorum.
static QString quorumSentence(const MeetingFile &file, int quorum)
{
    QSet<AgencyId> there;
    for (const Attendance &line : file.attendance) {
        if (line.presence == Presence::Present || line.presence == Presence::Left)
            there << line.agencyId;
    }
    const int count = int(there.size());
    return count >= quorum
        ? PaperWords::tr("%n agencies were present; the quorum of %1 was met.", nullptr, count).arg(quorum)
        : PaperWords::tr("%n agencies were present; the quorum of %1 was not met.", nullptr, count).arg(quorum);
}

Result<PaperDraft> minutesPaper(const PaperGround &ground)
{
    const Result<Meeting> meeting = openedMeeting(ground);
    if (!meeting)
        return Failure(meeting.error());
    if (!meeting->openedAt.isValid()) {
        return failure(Problem::Kind::Refused,
                       PaperWords::tr("The meeting has not been opened, so it has no minutes yet. Nothing was made."));
    }
    const MinutesFile file = readMinutes(ground.reading, meeting->id);
    PaperDraft draft;
    draft.ref = meeting->ref;
    draft.about << Subject{SubjectKind::Meeting, meeting->id.value(), meeting->ref};

    MinutesInput input;
    input.wording = meetingWording(ground.edition);
    input.meetingReference = meeting->ref;
    input.mini = meeting->kind == MeetingKind::Mini;
    input.date = meeting->heldOn;
    input.startedAt = wall(meeting->openedAt);
    input.endedAt = wall(meeting->closedAt);
    input.venue = meeting->venue.isEmpty() ? ground.settings.venue : meeting->venue;
    input.chair = meeting->chair;
    input.state = stateOf(file.minutes.state);
    input.version = int(file.minutes.version);
    input.approvedBy = file.minutes.approvedBy;
    input.approvedAt = file.minutes.approvedAt;
    addPeople(ground.db(), file.meeting, input);
    addEarlierActions(ground.db(), file, input, draft);
    for (const Hearing &hearing : file.hearings) {
        input.cases << minutesCaseOf(ground.db(), hearing);
        draft.names(ground.db(), hearing.row.item.caseId);
    }
    input.meetingDecisions << quorumSentence(file.meeting, ground.settings.quorum);
    input.otherBusiness = linesOf(file.minutes.notes);
    input.nextMeeting = nextMeetingAfter(ground.db(), meeting->heldOn);
    input.stamp = ground.stamp;
    draft.document = minutesDocument(input);
    return draft;
}

} // namespace marac::documents
