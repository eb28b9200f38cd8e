// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/circulation/CirculateCases.h"

#include "core/agencies/AgencyTable.h"
#include "core/agencies/MayTakePart.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/calendar/HolidayTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/circulation/CirculationTable.h"
#include "core/meetings/circulation/MovedDeadlines.h"
#include "core/meetings/circulation/SendingMethod.h"
#include "core/meetings/placing/ChairsDecision.h"
#include "core/register/Register.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CirculateCases)
};
} // namespace

Result<CirculationStanding> circulationStanding(const Meeting &meeting, const QDateTime &sentAt, CountingRule rule,
                                                const WorkingDays &calendar)
{
    const QDate sentOn = Clock::local(sentAt).date();
    const Result<int> workingDays = calendar.countBetween(sentOn, meeting.heldOn);
    if (!workingDays)
        return Failure(workingDays.error());
    if (meeting.kind == MeetingKind::Mini)
        return CirculationStanding{*workingDays, true};
    const Result<CirculationDeadline> deadline = circulationDeadline(meeting.heldOn, rule, calendar);
    if (!deadline)
        return Failure(deadline.error());
    return CirculationStanding{*workingDays, !isLate(*deadline, sentOn)};
}

/// The cases that stood on the agenda when the list went out; minutes are as fine as anybody types them.
static QList<AgendaItem> heldThen(const QList<AgendaItem> &agenda, const QDateTime &sentAt)
{
    QList<AgendaItem> held;
    for (const AgendaItem &item : agenda) {
        const bool later = item.placedAt.isValid() && sentAt.secsTo(item.placedAt) >= 60;
        if (!later)
            held << item;
    }
    return held;
}

/// What this agency had not been sent before.
static QList<AgendaItem> newTo(const QList<AgendaItem> &held, AgencyId agency, const QList<Circulation> &before)
{
    QList<AgendaItem> fresh = held;
    fresh.removeIf([&](const AgendaItem &item) {
        return std::any_of(before.cbegin(), before.cend(), [&](const Circulation &one) {
            return one.agencyId == agency && one.referrals.contains(item.referralId);
        });
    });
    return fresh;
}

/// A list that is late because its new cases are late papers needs no second decision: theirs covers it.
static void takeDecisionFrom(const QList<AgendaItem> &fresh, Circulation &sent)
{
    const bool allLate = !fresh.isEmpty()
        && std::all_of(fresh.cbegin(), fresh.cend(), [](const AgendaItem &item) { return !item.lateReason.isEmpty(); });
    if (allLate && sent.lateReason.isEmpty()) {
        sent.lateReason = fresh.first().lateReason;
        sent.lateDecidedBy = fresh.first().lateDecidedBy;
    }
}

static QList<FieldProblem> fieldProblems(const Circulation &sent, const QDateTime &now)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("recipient"), sent.recipient, text::lineLimit);
    if (sent.recipient.isEmpty())
        problems.append({QStringLiteral("recipient"), Words::tr("Say to whom at the agency it was sent.")});
    if (sent.sentAt > now)
        problems.append(
            {QStringLiteral("sentAt"), Words::tr("This is in the future. Record the sending after it has happened.")});
    return problems;
}

static Result<Meeting> openForSending(Change &change, MeetingId id)
{
    const std::optional<Meeting> meeting = MeetingTable(change.db()).find(id);
    if (!meeting)
        return noSuchRecord();
    if (meeting->state == MeetingState::Held || meeting->state == MeetingState::Cancelled) {
        return failure(Problem::Kind::Refused,
                       Words::tr("This meeting is over or cancelled; what was sent for it is settled. Nothing was "
                                 "recorded. Choose the meeting that is to come."));
    }
    return *meeting;
}

Result<CirculationId> recordCirculation(Change &change, const Circulation &given)
{
    Circulation sent = given;
    sent.recipient = text::kept(given.recipient);
    sent.lateReason = text::kept(given.lateReason);
    sent.lateDecidedBy = text::kept(given.lateDecidedBy);
    if (!sent.sentAt.isValid())
        sent.sentAt = change.now();
    const Result<Meeting> meeting = openForSending(change, sent.meetingId);
    if (!meeting)
        return Failure(meeting.error());
    const std::optional<Agency> agency = AgencyTable::find(change.db(), sent.agencyId);
    if (!agency)
        return noSuchRecord();
    if (const Result<> partner = mayTakePart(change.db(), sent.agencyId, Clock::local(sent.sentAt).date()); !partner)
        return Failure(partner.error());
    const QList<AgendaItem> agenda = AgendaTable(change.db()).ofMeeting(sent.meetingId);
    if (agenda.isEmpty()) {
        return failure(
            Problem::Kind::Refused,
            Words::tr("This meeting has no cases yet, so there is no case list to send. Nothing was recorded. Place "
                      "its cases first."));
    }
    QList<FieldProblem> problems =
        fieldProblems(sent, change.now()) + methodProblems(sent.method, *agency, Clock::local(sent.sentAt).date());
    const QList<AgendaItem> held = heldThen(agenda, sent.sentAt);
    if (problems.isEmpty() && held.isEmpty()) {
        problems.append(
            {QStringLiteral("sentAt"),
             Words::tr("No case of this agenda had been placed by then. Give the day on which the list with "
                       "these cases went out.")});
    }
    if (!problems.isEmpty())
        return invalid(problems);
    const Result<CirculationStanding> standing =
        circulationStanding(*meeting, sent.sentAt, countingRule(change.db()), loadWorkingDays(change.db()));
    if (!standing)
        return Failure(standing.error());
    CirculationTable table(change.db());
    if (standing->onTime) {
        sent.lateReason.clear();
        sent.lateDecidedBy.clear();
    } else {
        takeDecisionFrom(newTo(held, sent.agencyId, table.ofMeeting(sent.meetingId)), sent);
        problems =
            decisionProblems({sent.lateReason, sent.lateDecidedBy}, chairsFor(change.db(), *meeting), change.actor());
        if (!problems.isEmpty())
            return invalid(problems);
    }
    for (const AgendaItem &item : held)
        sent.referrals << item.referralId;
    sent.workingDays = standing->workingDays;
    sent.onTime = standing->onTime;
    sent.id = table.insert(sent);

    AuditEvent event{AuditVerb::Disclose,
                     {SubjectKind::Circulation, sent.id.value(), meeting->ref},
                     {},
                     Words::tr("Case list for the meeting, protocol section 2.1"),
                     {agency->code}};
    event.about << Subject{SubjectKind::Meeting, meeting->id.value(), meeting->ref};
    for (const AgendaItem &item : held)
        event.about << Subject{SubjectKind::CaseFile, item.caseId.value(), {}};
    change.audit(event);
    return sent.id;
}

Result<CirculationId> recordCirculation(Register &records, const Circulation &circulation)
{
    return records.change(Operation::Circulate, [&](Change &change) { return recordCirculation(change, circulation); });
}

} // namespace marac
