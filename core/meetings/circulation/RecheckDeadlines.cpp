// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/circulation/RecheckDeadlines.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/calendar/HolidayTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/meetings/circulation/CirculationCount.h"
#include "core/meetings/circulation/CirculationTable.h"
#include "core/meetings/circulation/MovedDeadlines.h"
#include "core/meetings/research/SettledReturns.h"
#include "core/register/Register.h"

#include <algorithm>

namespace marac {

namespace {
/// The lines of a meeting as they stand on its new day.
struct Recount
{
    QList<AgendaItem> agenda;
    QList<Circulation> sent;
    bool asksTheChair = false;
};
} // namespace

static bool isUnsent(const QList<AgencyCirculation> &circulation, ReferralId referral)
{
    return std::any_of(circulation.cbegin(), circulation.cend(),
                       [&](const AgencyCirculation &line) { return line.unsent.contains(referral); });
}

static Result<Recount> recount(Change &change, const Meeting &meeting, const ChairsDecision &decision)
{
    const CountingRule rule = countingRule(change.db());
    const WorkingDays calendar = loadWorkingDays(change.db());
    Recount recount{AgendaTable(change.db()).ofMeeting(meeting.id), CirculationTable(change.db()).ofMeeting(meeting.id),
                    false};
    const Result<CirculationStanding> now = circulationStanding(meeting, change.now(), rule, calendar);
    if (!now)
        return recount.agenda.isEmpty() ? Result<Recount>(recount) : Result<Recount>(Failure(now.error()));
    const auto decide = [&](QString &reason, QString &decidedBy) {
        if (!reason.isEmpty())
            return;
        recount.asksTheChair = true;
        reason = text::kept(decision.reason);
        decidedBy = text::kept(decision.decidedBy);
    };
    const QList<AgencyCirculation> circulation = countCirculation(change.db(), meeting);
    for (AgendaItem &item : recount.agenda) {
        if (now->onTime) {
            item.lateReason.clear();
            item.lateDecidedBy.clear();
        } else if (isUnsent(circulation, item.referralId)) {
            decide(item.lateReason, item.lateDecidedBy);
        }
    }
    for (Circulation &line : recount.sent) {
        const Result<CirculationStanding> standing = circulationStanding(meeting, line.sentAt, rule, calendar);
        if (!standing)
            return Failure(standing.error());
        line.workingDays = standing->workingDays;
        line.onTime = standing->onTime;
        if (!line.onTime)
            decide(line.lateReason, line.lateDecidedBy);
    }
    return recount;
}

Result<> recheckDeadlines(Change &change, const Meeting &meeting, const ChairsDecision &decision)
{
    const Result<Recount> counted = recount(change, meeting, decision);
    if (!counted)
        return Failure(counted.error());
    if (counted->asksTheChair) {
        const QList<FieldProblem> problems =
            decisionProblems(decision, chairsFor(change.db(), meeting), change.actor());
        if (!problems.isEmpty())
            return invalid(problems);
    }
    AgendaTable agenda(change.db());
    AuditEvent event{AuditVerb::Alter,
                     {SubjectKind::Meeting, meeting.id.value(), meeting.ref},
                     {QStringLiteral("lateReason"), QStringLiteral("onTime"), QStringLiteral("tooLate")},
                     counted->asksTheChair ? text::kept(decision.reason) : QString()};
    for (const AgendaItem &item : counted->agenda) {
        if (!agenda.update(item))
            return changedMeanwhile();
        event.about << Subject{SubjectKind::CaseFile, item.caseId.value(), {}};
    }
    for (const Circulation &line : counted->sent)
        CirculationTable(change.db()).restand(line);
    if (const Result<> returns = recountReturns(change, meeting); !returns)
        return returns;
    if (!counted->agenda.isEmpty())
        change.audit(event);
    return {};
}

Result<> confirmDeadline(Register &records, MeetingId id, const ChairsDecision &decision)
{
    return records.change(Operation::KeepMeetings, [&](Change &change) -> Result<> {
        MeetingTable table(change.db());
        std::optional<Meeting> meeting = table.find(id);
        if (!meeting)
            return noSuchRecord();
        meeting->circulateBy = deadlineOf(change.db(), *meeting);
        if (!table.update(*meeting))
            return changedMeanwhile();
        change.audit(
            {AuditVerb::Alter, {SubjectKind::Meeting, id.value(), meeting->ref}, {QStringLiteral("circulateBy")}});
        return recheckDeadlines(change, *meeting, decision);
    });
}

} // namespace marac
