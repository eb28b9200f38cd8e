// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/PlaceOnAgenda.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/calendar/HolidayTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/register/Register.h"
#include "core/register/SettingTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlaceOnAgenda)
};
} // namespace

static CountingRule countingRule(const Connection &db)
{
    return SettingTable::read(db).clearDays ? CountingRule::Clear : CountingRule::Ordinary;
}

AllocationProposal proposeMeeting(const Connection &db, QDate today, bool emergency)
{
    return nextAvailableMeeting(MeetingTable(db).plannedFrom(today), today, emergency, loadWorkingDays(db),
                                countingRule(db));
}

Result<AllocationProposal> proposeMeeting(Register &records, bool emergency)
{
    return records.consult(Operation::ConsultMeetings,
                           {AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("planned meetings")}},
                           [&](const Reading &reading) -> Result<AllocationProposal> {
                               return proposeMeeting(reading.db(), reading.today(), emergency);
                           });
}

/// R027 for one case: late without the chair's reason and name is refused.
static Result<> checkDeadline(Change &change, const Meeting &meeting, const AgendaItem &item)
{
    if (meeting.kind == MeetingKind::Mini)
        return {};
    const Result<CirculationDeadline> deadline =
        circulationDeadline(meeting.heldOn, countingRule(change.db()), loadWorkingDays(change.db()));
    if (!deadline)
        return Failure(deadline.error());
    if (deadline->circulateBy >= change.today())
        return {};
    QList<FieldProblem> missing;
    if (text::kept(item.lateReason).isEmpty())
        missing.append(
            {QStringLiteral("lateReason"),
             Words::tr("The circulation deadline has passed. Give the chair's reason for taking a late paper.")});
    if (text::kept(item.lateDecidedBy).isEmpty())
        missing.append({QStringLiteral("lateDecidedBy"), Words::tr("Name the chair who agreed to the late paper.")});
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

Result<AgendaItemId> placeOnAgenda(Change &change, const AgendaItem &given)
{
    AgendaTable table(change.db());
    const QList<AgendaItem> agenda = table.ofMeeting(given.meetingId);
    const Result<Meeting> meeting = plannedMeeting(change, given.meetingId, int(agenda.size()));
    if (!meeting)
        return Failure(meeting.error());
    for (const AgendaItem &other : agenda) {
        if (other.referralId == given.referralId)
            return failure(Problem::Kind::Refused,
                           Words::tr("This referral is on that agenda already. Nothing was changed."));
    }
    const Result<> deadline = checkDeadline(change, *meeting, given);
    if (!deadline)
        return Failure(deadline.error());
    AgendaItem item = given;
    item.lateReason = text::kept(given.lateReason);
    item.lateDecidedBy = text::kept(given.lateDecidedBy);
    item.outcome = HearingOutcome::NotHeard;
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
    return records.change(Operation::KeepMeetings,
                          [&](Change &change) -> Result<AgendaItemId> { return placeOnAgenda(change, item); });
}

Result<> moveToMeeting(Register &records, AgendaItemId id, qint64 version, MeetingId to, const QString &typedReason,
                       const QString &lateReason, const QString &lateDecidedBy)
{
    const QString reason = text::kept(typedReason);
    return records.change(Operation::KeepMeetings, [&](Change &change) -> Result<> {
        AgendaTable table(change.db());
        std::optional<AgendaItem> item = table.find(id);
        if (!item)
            return noSuchRecord();
        const std::optional<Meeting> from = MeetingTable(change.db()).find(item->meetingId);
        if (!from || from->state != MeetingState::Planned || item->outcome != HearingOutcome::NotHeard) {
            return failure(Problem::Kind::Refused,
                           Words::tr("A case can be moved only before its meeting is opened. Nothing was changed."));
        }
        if (reason.isEmpty())
            return invalid(
                {{QStringLiteral("reason"), Words::tr("Say why the case is moved; the audit trail keeps it.")}});
        const QList<AgendaItem> agenda = table.ofMeeting(to);
        const Result<Meeting> target = plannedMeeting(change, to, int(agenda.size()));
        if (!target)
            return Failure(target.error());
        if (from->kind == MeetingKind::Full && target->kind == MeetingKind::Mini) {
            return failure(
                Problem::Kind::Refused,
                Words::tr(
                    "A case waiting for a full meeting can't be moved to a mini MARAC: it has to be heard by a full "
                    "one. Place it on the mini MARAC as well instead. Nothing was changed."));
        }
        item->lateReason = text::kept(lateReason);
        item->lateDecidedBy = text::kept(lateDecidedBy);
        const Result<> deadline = checkDeadline(change, *target, *item);
        if (!deadline)
            return deadline;
        item->meetingId = to;
        item->position = agenda.isEmpty() ? 1 : agenda.last().position + 1;
        item->version = version;
        if (!table.update(*item))
            return changedMeanwhile();
        change.audit({AuditVerb::Alter,
                      {SubjectKind::AgendaItem, id.value(), target->ref},
                      {QStringLiteral("meetingId")},
                      reason,
                      {},
                      {{SubjectKind::CaseFile, item->caseId.value(), {}},
                       {SubjectKind::Meeting, from->id.value(), from->ref},
                       {SubjectKind::Meeting, to.value(), target->ref}}});
        return {};
    });
}

Result<> orderAgenda(Register &records, MeetingId id, const QList<AgendaItemId> &order)
{
    return records.change(Operation::KeepMeetings, [&](Change &change) -> Result<> {
        const std::optional<Meeting> meeting = MeetingTable(change.db()).find(id);
        if (!meeting)
            return noSuchRecord();
        AgendaTable table(change.db());
        QList<AgendaItem> agenda = table.ofMeeting(id);
        const bool complete = agenda.size() == order.size()
            && std::all_of(agenda.begin(), agenda.end(),
                           [&](const AgendaItem &item) { return order.count(item.id) == 1; });
        if (!complete)
            return changedMeanwhile();
        for (AgendaItem &item : agenda) {
            const int position = int(order.indexOf(item.id)) + 1;
            if (item.position == position)
                continue;
            item.position = position;
            if (!table.update(item))
                return changedMeanwhile();
        }
        change.audit(
            {AuditVerb::Alter, {SubjectKind::Meeting, id.value(), meeting->ref}, {QStringLiteral("agenda order")}});
        return {};
    });
}

} // namespace marac
