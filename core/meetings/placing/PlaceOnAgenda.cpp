// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/PlaceOnAgenda.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/calendar/HolidayTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/meetings/circulation/MovedDeadlines.h"
#include "core/meetings/placing/ChairsDecision.h"
#include "core/meetings/placing/MayMoveCase.h"
#include "core/meetings/research/SettledReturns.h"
#include "core/register/Register.h"
#include "core/register/settings/SettingTable.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlaceOnAgenda)
};
} // namespace

static AllocationRules rulesOf(const Connection &db)
{
    const Settings settings = SettingTable::read(db);
    return {countingRule(settings), settings.cutOffWorkingDays};
}

Operation placingOperation(const Register &records)
{
    return records.actor().role == Role::Chair ? Operation::DecideException : Operation::KeepMeetings;
}

AllocationProposal proposeMeeting(const Connection &db, QDate today, const AllocationCase &wanted)
{
    const QList<MeetingRow> planned = MeetingTable(db).plannedFrom(today);
    const WorkingDays days = planned.isEmpty() ? WorkingDays() : loadWorkingDays(db); // where there is something to count
    return nextAvailableMeeting(planned, today, wanted, days, rulesOf(db));
}

/// R027 for one case: late without the word of the chair is refused. In time, it carries no such word.
static Result<> checkDeadline(Change &change, const Meeting &meeting, AgendaItem &item)
{
    item.lateReason = text::kept(item.lateReason);
    item.lateDecidedBy = text::kept(item.lateDecidedBy);
    const Result<CirculationStanding> standing =
        circulationStanding(meeting, change.now(), countingRule(change.db()), loadWorkingDays(change.db()));
    if (!standing)
        return Failure(standing.error());
    if (standing->onTime) {
        if (change.actor().role == Role::Chair) {
            return failure(Problem::Kind::Refused,
                           Words::tr("The list of that meeting is still open, so there is no exception to decide. The "
                                     "administrator places the case; nothing was changed."));
        }
        item.lateReason.clear();
        item.lateDecidedBy.clear();
        return {};
    }
    const QList<FieldProblem> missing =
        decisionProblems({item.lateReason, item.lateDecidedBy}, chairsFor(change.db(), meeting), change.actor());
    return missing.isEmpty() ? Result<>{} : Result<>(invalid(missing));
}

static Result<Meeting> plannedMeeting(Change &change, MeetingId id, int others)
{
    const std::optional<Meeting> meeting = MeetingTable(change.db()).find(id);
    if (!meeting)
        return noSuchRecord();
    if (meeting->state != MeetingState::Planned) {
        return failure(
            Problem::Kind::Refused,
            Words::tr("Cases can be placed only on a planned meeting. Nothing was changed; choose another meeting."));
    }
    if (others >= meeting->capacity) {
        return failure(
            Problem::Kind::Refused,
            Words::tr("The agenda of that meeting is full. Nothing was changed; choose another meeting, or raise the "
                      "number of cases it can hear."));
    }
    return *meeting;
}

/// One agenda names a referral once.
static Result<> checkOnceOnly(const QList<AgendaItem> &agenda, const AgendaItem &item)
{
    const bool stands = std::any_of(agenda.cbegin(), agenda.cend(),
                                    [&](const AgendaItem &other) { return other.referralId == item.referralId; });
    return stands
        ? Result<>(failure(Problem::Kind::Refused,
                           Words::tr("This referral is on that agenda already. Nothing was changed. To hear it "
                                     "at another meeting, choose that one.")))
        : Result<>{};
}

Result<AgendaItemId> placeOnAgenda(Change &change, const AgendaItem &given)
{
    if (const Result<> gate = CaseGate(change.db()).mayOpen(given.caseId); !gate)
        return Failure(gate.error());
    AgendaTable table(change.db());
    const QList<AgendaItem> agenda = table.ofMeeting(given.meetingId);
    const Result<Meeting> meeting = plannedMeeting(change, given.meetingId, int(agenda.size()));
    if (!meeting)
        return Failure(meeting.error());
    const Result<> free = checkOnceOnly(agenda, given);
    if (!free)
        return Failure(free.error());
    AgendaItem item = given;
    const Result<> deadline = checkDeadline(change, *meeting, item);
    if (!deadline)
        return Failure(deadline.error());
    item.outcome = HearingOutcome::NotHeard;
    item.placedAt = change.now();
    item.position = agenda.isEmpty() ? 1 : agenda.last().position + 1;
    item.id = table.insert(item);
    change.audit({AuditVerb::Collect,
                  {SubjectKind::AgendaItem, item.id.value(), meeting->ref},
                  {},
                  item.lateReason,
                  {},
                  {{SubjectKind::CaseFile, item.caseId.value(), {}},
                   {SubjectKind::Meeting, meeting->id.value(), meeting->ref}}});
    return item.id;
}

Result<AgendaItemId> placeOnAgenda(Register &records, const AgendaItem &item)
{
    return records.change(placingOperation(records),
                          [&](Change &change) -> Result<AgendaItemId> { return placeOnAgenda(change, item); });
}

Result<> moveToMeeting(Change &change, const Move &move)
{
    const QString reason = text::kept(move.reason);
    AgendaTable table(change.db());
    std::optional<AgendaItem> item = table.find(move.item);
    if (!item)
        return noSuchRecord();
    // R103: off the agenda of a meeting that closes it, the case would be open.
    if (const Result<> gate = CaseGate(change.db()).mayOpen(item->caseId); !gate)
        return gate;
    const std::optional<Meeting> from = MeetingTable(change.db()).find(item->meetingId);
    const std::optional<Meeting> to = MeetingTable(change.db()).find(move.to);
    if (!from || !to)
        return noSuchRecord();
    if (const Result<> movable = mayMoveCase({from->kind, from->state, item->outcome}, to->kind, reason); !movable)
        return movable;
    const QList<AgendaItem> agenda = table.ofMeeting(move.to);
    const Result<Meeting> target = plannedMeeting(change, move.to, int(agenda.size()));
    if (!target)
        return Failure(target.error());
    const Result<> free = checkOnceOnly(agenda, *item);
    if (!free)
        return free;
    item->lateReason = move.lateReason;
    item->lateDecidedBy = move.lateDecidedBy;
    const Result<> deadline = checkDeadline(change, *target, *item);
    if (!deadline)
        return deadline;
    dropReturns(change, *item, *from);
    item->meetingId = move.to;
    item->placedAt = change.now();
    item->position = agenda.isEmpty() ? 1 : agenda.last().position + 1;
    item->version = move.version;
    if (!table.update(*item))
        return changedMeanwhile();
    change.audit({AuditVerb::Alter,
                  {SubjectKind::AgendaItem, move.item.value(), target->ref},
                  {QStringLiteral("meetingId")},
                  reason,
                  {},
                  {{SubjectKind::CaseFile, item->caseId.value(), {}},
                   {SubjectKind::Meeting, from->id.value(), from->ref},
                   {SubjectKind::Meeting, move.to.value(), target->ref}}});
    return {};
}

Result<> moveToMeeting(Register &records, const Move &move)
{
    return records.change(placingOperation(records), [&](Change &change) { return moveToMeeting(change, move); });
}

Result<> orderAgenda(Change &change, MeetingId id, const Reordering &wanted)
{
    const std::optional<Meeting> meeting = MeetingTable(change.db()).find(id);
    if (!meeting)
        return noSuchRecord();
    if (meeting->state != MeetingState::Planned) {
        return failure(Problem::Kind::Refused,
                       Words::tr("The order of an agenda is settled when the meeting opens. Nothing was changed. The "
                                 "Minutes page takes the cases in any order."));
    }
    AgendaTable table(change.db());
    QList<AgendaItem> agenda = table.ofMeeting(id);
    QList<AgendaItemId> now;
    for (const AgendaItem &item : std::as_const(agenda))
        now << item.id;
    const bool complete = now.size() == wanted.order.size()
        && std::all_of(now.cbegin(), now.cend(), [&](AgendaItemId item) { return wanted.order.count(item) == 1; });
    if (!complete || now != wanted.shown)
        return changedMeanwhile();
    for (AgendaItem &item : agenda) {
        const int position = int(wanted.order.indexOf(item.id)) + 1;
        if (item.position == position)
            continue;
        item.position = position;
        if (!table.update(item))
            return changedMeanwhile();
    }
    change.audit(
        {AuditVerb::Alter, {SubjectKind::Meeting, id.value(), meeting->ref}, {QStringLiteral("agenda order")}});
    return {};
}

Result<> orderAgenda(Register &records, MeetingId id, const Reordering &wanted)
{
    return records.change(Operation::KeepMeetings, [&](Change &change) { return orderAgenda(change, id, wanted); });
}

} // namespace marac
