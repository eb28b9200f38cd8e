// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/circulation/CirculateCases.h"

#include "core/agencies/AgencyTable.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/calendar/HolidayTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/circulation/CirculationTable.h"
#include "core/register/Register.h"
#include "core/register/SettingTable.h"

#include <QCoreApplication>

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
    return CirculationStanding{*workingDays, sentOn <= deadline->circulateBy};
}

static QList<FieldProblem> fieldProblems(const Circulation &sent, const QDateTime &now, bool onTime)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("recipient"), sent.recipient, text::lineLimit)
        + text::problemsIn(QStringLiteral("lateReason"), sent.lateReason, text::narrativeLimit);
    if (sent.recipient.isEmpty())
        problems.append({QStringLiteral("recipient"), Words::tr("Say to whom at the agency it was sent.")});
    if (sent.sentAt > now)
        problems.append(
            {QStringLiteral("sentAt"), Words::tr("This is in the future. Record the sending after it has happened.")});
    if (!onTime && sent.lateReason.isEmpty()) {
        problems.append(
            {QStringLiteral("lateReason"),
             Words::tr("It went out after the circulation deadline. Give the chair's reason; the minutes carry it.")});
    }
    if (!onTime && sent.lateDecidedBy.isEmpty())
        problems.append({QStringLiteral("lateDecidedBy"), Words::tr("Name the chair who agreed to late papers.")});
    return problems;
}

Result<CirculationId> recordCirculation(Change &change, const Circulation &given)
{
    Circulation sent = given;
    sent.recipient = text::kept(given.recipient);
    sent.lateReason = text::kept(given.lateReason);
    sent.lateDecidedBy = text::kept(given.lateDecidedBy);
    if (!sent.sentAt.isValid())
        sent.sentAt = change.now();
    const std::optional<Meeting> meeting = MeetingTable(change.db()).find(sent.meetingId);
    const std::optional<Agency> agency = AgencyTable::find(change.db(), sent.agencyId);
    const std::optional<Signatory> signatory = SignatoryTable::ofAgency(change.db(), sent.agencyId);
    if (!meeting || !agency || !signatory)
        return noSuchRecord();
    const Result<> partner = mayTakePart(*signatory, Clock::local(sent.sentAt).date());
    if (!partner)
        return Failure(partner.error());
    const QList<AgendaItem> agenda = AgendaTable(change.db()).ofMeeting(sent.meetingId);
    if (agenda.isEmpty()) {
        return failure(
            Problem::Kind::Refused,
            Words::tr("This meeting has no cases yet, so there is no case list to send. Nothing was recorded."));
    }
    const CountingRule rule = SettingTable::read(change.db()).clearDays ? CountingRule::Clear : CountingRule::Ordinary;
    const Result<CirculationStanding> standing =
        circulationStanding(*meeting, sent.sentAt, rule, loadWorkingDays(change.db()));
    if (!standing)
        return Failure(standing.error());
    const QList<FieldProblem> problems = fieldProblems(sent, change.now(), standing->onTime);
    if (!problems.isEmpty())
        return invalid(problems);
    sent.workingDays = standing->workingDays;
    sent.onTime = standing->onTime;
    sent.id = CirculationTable(change.db()).insert(sent);

    AuditEvent event{AuditVerb::Disclose,
                     {SubjectKind::Circulation, sent.id.value(), meeting->ref},
                     {},
                     Words::tr("Case list for the meeting, protocol section 2.1"),
                     {agency->code}};
    event.about << Subject{SubjectKind::Meeting, meeting->id.value(), meeting->ref};
    for (const AgendaItem &item : agenda)
        event.about << Subject{SubjectKind::CaseFile, item.caseId.value(), {}};
    change.audit(event);
    return sent.id;
}

Result<CirculationId> recordCirculation(Register &records, const Circulation &circulation)
{
    return records.change(Operation::Circulate, [&](Change &change) { return recordCirculation(change, circulation); });
}

} // namespace marac
