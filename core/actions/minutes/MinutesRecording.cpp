// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/MinutesRecording.h"

#include "core/actions/ActionDue.h"
#include "core/actions/IncompleteAction.h"
#include "core/actions/minutes/ClosedMinutes.h"
#include "core/actions/minutes/LockedMinutesTable.h"
#include "core/actions/minutes/MeetingRecording.h"
#include "core/actions/minutes/MinutesWords.h"
#include "core/actions/takingback/TakenBackTable.h"
#include "core/actions/versions/ApprovedMinutes.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/research/ResearchTable.h"
#include "core/register/settings/SettingTable.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MinutesRecording)
};
} // namespace

static MinutesEarlierAction earlierOf(const Connection &db, const ActionRow &row)
{
    return {row.caseRef,
            agencyName(db, row.action.ownerAgencyId),
            row.action.text,
            row.action.dueOn,
            row.closed ? QString() : lastReport(db, row.action.id),
            row.action.caseId,
            row.action.dueAt};
}

/// R034: with the day on which it was done.
static MinutesEarlierAction doneActionOf(const Connection &db, const ActionRow &row)
{
    MinutesEarlierAction line = earlierOf(db, row);
    if (!row.closed) {
        //: a day, then what its agency reported
        line.outcome =
            Words::tr("Done on %1. %2").arg(doneOn(row.action).toString(QStringLiteral("dd/MM/yyyy")), line.outcome);
    }
    return line;
}

/// As they stood on the day of the meeting: what ended later was open then.
static void addEarlierActions(const Connection &db, const MinutesFile &file, MinutesRecord &record)
{
    for (const ActionRow &row : file.incomplete) {
        MinutesEarlierAction line = earlierOf(db, row);
        switch (readAs(row.action, record.date)) {
        case Incomplete::StillOpen:
            line.outcome.clear();
            record.actionsOpen << line;
            break;
        case Incomplete::AgencyDidNotAct:
            record.actionsNotDone << line;
            break;
        case Incomplete::NoLongerPossible:
            record.actionsNoLongerPossible << line;
            break;
        }
    }
    QSet<ActionId> listed;
    for (const Hearing &hearing : file.hearings) {
        for (const EarlierAction &earlier : hearing.earlier) {
            const ActionRow &row = earlier.row;
            const bool done = row.action.state == ActionState::Completed && row.action.endedOn <= record.date;
            if (done && !listed.contains(row.action.id))
                record.actionsDone << doneActionOf(db, row);
            listed << row.action.id;
        }
    }
}

static MinutesContribution contributionOf(const Connection &db, const Contribution &said)
{
    const QString agency = agencyName(db, said.sourceAgencyId);
    switch (said.kind) {
    case ContributionKind::Nil:
        return {agency, said.kind, Words::tr("The agency holds no information.")};
    case ContributionKind::Withheld:
        return {agency, said.kind, {}};
    case ContributionKind::Fact:
    case ContributionKind::Opinion:
        break;
    }
    return {agency, said.kind, said.text};
}

/// Whether another meeting, from the day of `meeting` on, has the referral on its agenda.
static bool isOnALaterAgenda(const Connection &db, const AgendaItem &item, const Meeting &meeting)
{
    const QList<AgendaItem> places = AgendaTable(db).ofReferral(item.referralId);
    return std::any_of(places.cbegin(), places.cend(), [&](const AgendaItem &place) {
        const std::optional<Meeting> other = MeetingTable(db).find(place.meetingId);
        return place.id != item.id && other && other->heldOn >= meeting.heldOn
            && other->state != MeetingState::Cancelled;
    });
}

static QString outcomeText(const Connection &db, const AgendaItem &item, const Meeting &meeting)
{
    switch (item.outcome) {
    case HearingOutcome::NotHeard:
        return Words::tr("Not heard");
    case HearingOutcome::Heard:
        return Words::tr("Heard");
    case HearingOutcome::Carried:
        return isOnALaterAgenda(db, item, meeting) ? Words::tr("Carried over to the next meeting")
                                                   : Words::tr("Carried over; it waits for a meeting");
    }
    return {};
}

static QString riskLowered(const RiskTool &tool, int item)
{
    return item > 0 ? QStringLiteral("%1 %2").arg(item).arg(tool.item(item).name) : QString();
}

static QList<MinutesAction> actionsOf(const Connection &db, const Hearing &hearing, QDate meetingDay)
{
    QList<MinutesAction> agreed;
    if (hearing.actions.isEmpty())
        return agreed;
    const RiskTool tool = toolOf(db, hearing.row.item.referralId, meetingDay);
    for (const Action &action : hearing.actions) {
        agreed << MinutesAction{action.ref,  action.text,  agencyName(db, action.ownerAgencyId),
                                {},          action.dueOn, riskLowered(tool, action.riskItem),
                                action.dueAt};
    }
    return agreed;
}

/// R028: of what agencies sent back before the meeting.
static int lateReturns(const Connection &db, const AgendaItem &item)
{
    const QList<ResearchReturn> returns = ResearchTable(db).ofMeeting(item.meetingId);
    return int(std::count_if(returns.cbegin(), returns.cend(), [&item](const ResearchReturn &one) {
        return one.agendaItemId == item.id && one.tooLate;
    }));
}

static MinutesCase caseOf(const Connection &db, const Hearing &hearing, const Meeting &meeting)
{
    const AgendaItem &item = hearing.row.item;
    MinutesCase heard;
    heard.caseId = item.caseId;
    heard.reference = hearing.row.caseRef;
    heard.person = victimInitials(db, item.caseId);
    heard.kind = caseKind(db, hearing.row);
    heard.band = bandText(hearing.row.finalBand);
    heard.presentedBy = agencyName(db, item.sourceAgencyId);
    heard.heardOutcome = outcomeText(db, item, meeting);
    for (const Contribution &said : hearing.contributions)
        heard.contributions << contributionOf(db, said);
    heard.analysedBy = agencyName(db, hearing.analysis.sourceAgencyId);
    heard.harm = linesOf(hearing.analysis.harm);
    heard.contributory = linesOf(hearing.analysis.contributory);
    heard.safety = linesOf(hearing.analysis.safety);
    heard.decisions = linesOf(hearing.analysis.decision);
    heard.victimToldBy = agencyName(db, hearing.analysis.victimToldBy);
    heard.victimToldHow = hearing.analysis.victimToldHow;
    heard.actions = actionsOf(db, hearing, meeting.heldOn);
    if (!item.lateReason.isEmpty())
        //: why a paper was late, who decided
        heard.exceptions << Words::tr("Late paper: %1 Accepted by %2.").arg(item.lateReason, item.lateDecidedBy);
    if (const int late = lateReturns(db, item); late > 0)
        heard.exceptions << QCoreApplication::translate(
            "MinutesRecording", "%n return(s) of agencies on this case came after the last day for them.", nullptr,
            late);
    return heard;
}

QList<MinutesCase> minutesOfCase(const Connection &db, const Meeting &meeting, CaseFileId id)
{
    QList<MinutesCase> cases;
    std::optional<MinutesRecord> settled = LockedMinutesTable(db).find(meeting.id);
    if (!settled)
        settled = approvedMinutes(db, meeting.id);
    if (settled) {
        closeContent(db, *settled);
        cases = settled->cases;
        cases.removeIf([id](const MinutesCase &heard) { return heard.caseId != id; });
        return cases;
    }
    const QList<Hearing> hearings = readHearingsOf(db, meeting, id);
    for (const Hearing &hearing : hearings)
        cases << caseOf(db, hearing, meeting);
    return cases;
}

MinutesRecord minutesRecordOf(const Connection &db, const MinutesFile &file)
{
    if (file.locked)
        return *file.locked;
    return file.approved ? *file.approved : minutesAsOfNow(db, file);
}

MinutesRecord minutesAsOfNow(const Connection &db, const MinutesFile &file)
{
    const Meeting &meeting = file.meeting.meeting;
    const Settings settings = SettingTable::read(db);
    MinutesRecord record;
    record.framework = toCode(settings.framework);
    record.meetingReference = meeting.ref;
    record.mini = meeting.kind == MeetingKind::Mini;
    record.date = meeting.heldOn;
    record.startedAt = wallTime(meeting.openedAt);
    record.endedAt = wallTime(meeting.closedAt);
    record.venue = meeting.venue.isEmpty() ? settings.venue : meeting.venue;
    record.chair = chairOf(file.meeting);
    record.approvedBy = file.minutes.approvedBy;
    record.approvedOn = file.minutes.approvedOn;
    record.approvalRecordedBy = file.minutes.approvalRecordedBy;
    record.approvalReason = file.minutes.approvalReason;
    record.protocolRecalled = meeting.protocolReminderAt.isValid();
    record.protocolReason = meeting.protocolReason;
    if (file.approved)
        record.spoken = file.approved->spoken;
    recordPeople(db, file.meeting, record);
    addEarlierActions(db, file, record);
    for (const Hearing &hearing : file.hearings)
        record.cases << caseOf(db, hearing, meeting);
    record.meetingDecisions << decisionsOf(db, file.meeting, settings.quorum);
    record.otherBusiness = linesOf(file.minutes.notes);
    record.nextMeeting = nextMeetingAfter(db, meeting.heldOn);
    return record;
}

} // namespace marac
