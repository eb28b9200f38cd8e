// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/MinutesRecording.h"

#include "core/actions/ActionDue.h"
#include "core/actions/IncompleteAction.h"
#include "core/actions/minutes/ClosedMinutes.h"
#include "core/actions/minutes/LockedMinutesTable.h"
#include "core/actions/minutes/MinutesWords.h"
#include "core/actions/takingback/TakenBackTable.h"
#include "core/base/Clock.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/ChairPresence.h"
#include "core/meetings/attendance/Quorum.h"
#include "core/meetings/circulation/CirculationTable.h"
#include "core/meetings/research/ResearchTable.h"
#include "core/register/SettingTable.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MinutesRecording)
};
} // namespace

static QTime wall(const QDateTime &utc)
{
    return utc.isValid() ? Clock::local(utc).time() : QTime();
}

/// "10:20–10:40, 11:05–11:10"; empty for who stayed.
static QString awayText(const QList<Absence> &absences)
{
    QStringList spans;
    for (const Absence &one : absences)
        spans << QStringLiteral("%1\u2013%2")
                     .arg(wall(one.leftAt).toString(QStringLiteral("HH:mm")),
                          wall(one.returnedAt).toString(QStringLiteral("HH:mm")));
    return spans.join(QStringLiteral(", "));
}

static void addPeople(const Connection &db, const MeetingFile &file, MinutesRecord &record)
{
    QStringList takers;
    const QHash<AttendanceId, QList<Absence>> away = AttendanceTable(db).absences(file.meeting.id);
    for (const Attendance &line : file.attendance) {
        const QString agency = agencyName(db, line.agencyId);
        if (line.presence == Presence::Apologies) {
            record.apologies << MinutesApology{agency, line.name, line.informationSent};
        } else if (line.presence != Presence::Invited) {
            MinutesAttendee attendee{agency, line.name, line.post, line.controllerName, line.icoNumber, line.signedAt};
            if (line.arrivedAt > file.meeting.openedAt)
                attendee.arrived = wall(line.arrivedAt);
            // Closing the meeting lets everyone leave; only who went before that is told.
            if (line.leftAt.isValid() && (!file.meeting.closedAt.isValid() || line.leftAt < file.meeting.closedAt))
                attendee.left = wall(line.leftAt);
            attendee.observer = line.seat == Seat::Observer;
            attendee.away = awayText(away.value(line.id));
            if (line.seat == Seat::MinuteTaker)
                takers << line.name;
            record.present << attendee;
        }
    }
    record.minuteTaker = takers.join(QStringLiteral(", "));
}

static MinutesEarlierAction earlierOf(const Connection &db, const ActionRow &row)
{
    const QList<ActionFeedback> feedback = row.closed ? QList<ActionFeedback>() : standingFeedback(db, row.action.id);
    return {row.caseRef,
            agencyName(db, row.action.ownerAgencyId),
            row.action.text,
            row.action.dueOn,
            feedback.isEmpty() ? QString() : feedback.last().text,
            row.action.caseId};
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

/// Whether enough agencies were there, by the partnership's own quorum; in the order in which it came about, for a meeting that
/// began with fewer may have had enough later.
static QStringList quorumSentences(const MeetingFile &file, int quorum)
{
    const int count = agenciesThatCame(file.attendance);
    const bool wasMet = isQuorate(count, quorum);
    if (file.meeting.quorumReason.isEmpty()) {
        return {wasMet
                    ? Words::tr("%n agencies were present; the quorum of %1 was met.", nullptr, count).arg(quorum)
                    : Words::tr("%n agencies were present; the quorum of %1 was not met.", nullptr, count).arg(quorum)};
    }
    //: the quorum, who decided, and why the meeting went on without it
    return {Words::tr("The quorum of %1 was not met when the chair, %2, decided to go on: %3")
                .arg(quorum)
                .arg(file.meeting.quorumDecidedBy, file.meeting.quorumReason),
            wasMet ? Words::tr("%n agencies came in all; the quorum was met later.", nullptr, count)
                   : Words::tr("%n agencies came in all; the quorum was not met.", nullptr, count)};
}

/// R027: every case list that went out late, by the chair's word.
static QStringList lateListSentences(const Connection &db, MeetingId id)
{
    QStringList words;
    QMap<qsizetype, QStringList> agencies;
    for (const Circulation &sent : CirculationTable(db).ofMeeting(id)) {
        if (sent.onTime || sent.lateReason.isEmpty())
            continue;
        //: the chair's reason for a late case list, who decided
        const QString decision = Words::tr("%1 Accepted by %2.").arg(sent.lateReason, sent.lateDecidedBy);
        if (!words.contains(decision))
            words << decision;
        QStringList &names = agencies[words.indexOf(decision)];
        if (const QString name = agencyName(db, sent.agencyId); !names.contains(name))
            names << name;
    }
    QStringList sentences;
    for (qsizetype i = 0; i < words.size(); ++i)
        //: agencies, then the reason and who accepted it
        sentences
            << Words::tr("The case list went late to %1: %2").arg(agencies[i].join(QStringLiteral(", ")), words[i]);
    return sentences;
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

static QList<MinutesAction> actionsOf(const Connection &db, const Hearing &hearing)
{
    QList<MinutesAction> agreed;
    if (hearing.actions.isEmpty())
        return agreed;
    const RiskTool tool = toolOf(db, hearing.row.item.referralId);
    for (const Action &action : hearing.actions) {
        agreed << MinutesAction{action.ref, action.text,  agencyName(db, action.ownerAgencyId),
                                {},         action.dueOn, riskLowered(tool, action.riskItem)};
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
    heard.actions = actionsOf(db, hearing);
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
    if (std::optional<MinutesRecord> locked = LockedMinutesTable(db).find(meeting.id)) {
        closeContent(db, *locked);
        cases = locked->cases;
        cases.removeIf([id](const MinutesCase &heard) { return heard.caseId != id; });
        return cases;
    }
    const QList<Hearing> hearings = readHearingsOf(db, meeting, id);
    for (const Hearing &hearing : hearings)
        cases << caseOf(db, hearing, meeting);
    return cases;
}

/// Who was called to chair and, as the list tells it, did not come is not said to have chaired.
static QString chairOf(const MeetingFile &file)
{
    const QString names = whoChaired(file.meeting, file.attendance).join(QStringLiteral(", "));
    const bool neverCame = file.meeting.state == MeetingState::Held
        && chairPresence(file.meeting, file.attendance) == ChairPresence::NeverCame;
    return names.isEmpty() || !neverCame ? names
                                         : Words::tr("%1 (named; not recorded as present)", "a chair").arg(names);
}

MinutesRecord minutesRecordOf(const Connection &db, const MinutesFile &file)
{
    if (file.locked)
        return *file.locked;
    const Meeting &meeting = file.meeting.meeting;
    const Settings settings = SettingTable::read(db);
    MinutesRecord record;
    record.framework = toCode(settings.framework);
    record.meetingReference = meeting.ref;
    record.mini = meeting.kind == MeetingKind::Mini;
    record.date = meeting.heldOn;
    record.startedAt = wall(meeting.openedAt);
    record.endedAt = wall(meeting.closedAt);
    record.venue = meeting.venue.isEmpty() ? settings.venue : meeting.venue;
    record.chair = chairOf(file.meeting);
    record.approvedBy = file.minutes.approvedBy;
    record.approvedOn = file.minutes.approvedOn;
    record.approvalRecordedBy = file.minutes.approvalRecordedBy;
    record.approvalReason = file.minutes.approvalReason;
    record.protocolRecalled = meeting.protocolReminderAt.isValid();
    record.protocolReason = meeting.protocolReason;
    addPeople(db, file.meeting, record);
    addEarlierActions(db, file, record);
    for (const Hearing &hearing : file.hearings)
        record.cases << caseOf(db, hearing, meeting);
    record.meetingDecisions << quorumSentences(file.meeting, settings.quorum) << lateListSentences(db, meeting.id);
    record.otherBusiness = linesOf(file.minutes.notes);
    record.nextMeeting = nextMeetingAfter(db, meeting.heldOn);
    return record;
}

} // namespace marac
