// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/research/KeepResearch.h"

#include "core/base/Clock.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/circulation/CirculationTable.h"
#include "core/meetings/research/ResearchCount.h"
#include "core/meetings/research/ResearchTable.h"
#include "core/meetings/research/TooLate.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeepResearch)
};

/// A case on the agenda of a meeting that is not over.
struct ReturnPlace
{
    Meeting meeting;
    AgendaItem item;
};
} // namespace

static Result<Meeting> openForReturns(Change &change, MeetingId id)
{
    const std::optional<Meeting> meeting = MeetingTable(change.db()).find(id);
    if (!meeting)
        return noSuchRecord();
    if (meeting->state == MeetingState::Held || meeting->state == MeetingState::Cancelled) {
        return failure(Problem::Kind::Refused,
                       Words::tr("This meeting is over or cancelled; what agencies returned for it is settled. Nothing "
                                 "was recorded. Choose the meeting that is to come."));
    }
    return *meeting;
}

static Result<ReturnPlace> returnPlace(Change &change, AgendaItemId id)
{
    const std::optional<AgendaItem> item = AgendaTable(change.db()).find(id);
    if (!item)
        return noSuchRecord();
    const Result<Meeting> meeting = openForReturns(change, item->meetingId);
    if (!meeting)
        return Failure(meeting.error());
    if (const Result<> gate = CaseGate(change.db()).mayOpen(item->caseId); !gate)
        return Failure(gate.error());
    return ReturnPlace{*meeting, *item};
}

static void auditReturn(Change &change, AuditVerb verb, const ReturnPlace &place, AgencyId agency)
{
    change.audit({verb,
                  {SubjectKind::AgendaItem, place.item.id.value(), place.meeting.ref},
                  {QStringLiteral("research")},
                  {},
                  {},
                  {{SubjectKind::CaseFile, place.item.caseId.value(), {}},
                   {SubjectKind::Meeting, place.meeting.id.value(), place.meeting.ref},
                   {SubjectKind::Agency, agency.value(), {}}}});
}

static std::optional<AgencyResearch> researchOf(Change &change, const Meeting &meeting, AgencyId agency)
{
    const QList<AgencyResearch> research = countResearch(change.db(), meeting);
    const auto found = std::find_if(research.cbegin(), research.cend(),
                                    [agency](const AgencyResearch &line) { return line.agency.id == agency; });
    return found == research.cend() ? std::nullopt : std::optional(*found);
}

/// The day on which a list with this case first went to the agency; invalid: none did.
static QDate askedOn(const Connection &db, const AgendaItem &item, AgencyId agency)
{
    QDate first;
    for (const Circulation &sent : CirculationTable(db).ofMeeting(item.meetingId)) {
        if (sent.agencyId != agency || !sent.referrals.contains(item.referralId))
            continue;
        const QDate day = Clock::local(sent.sentAt).date();
        if (!first.isValid() || day < first)
            first = day;
    }
    return first;
}

static Result<> mayReturn(Change &change, const ReturnPlace &place, const NewReturn &given)
{
    const std::optional<AgencyResearch> research = researchOf(change, place.meeting, given.agency);
    if (!research || !research->asked.contains(place.item.id)) {
        return failure(Problem::Kind::Refused,
                       Words::tr("No case list with this case was sent to this agency, so it owes no return on it. "
                                 "Nothing was recorded. Send it the list first, under Circulation."));
    }
    if (given.receivedAt > change.now()) {
        return invalid(
            {{QStringLiteral("receivedAt"), Words::tr("This is in the future. Record a return after it has come.")}});
    }
    const QDate asked = askedOn(change.db(), place.item, given.agency);
    if (given.receivedAt.isValid() && asked.isValid() && Clock::local(given.receivedAt).date() < asked) {
        return invalid(
            {{QStringLiteral("receivedAt"),
              Words::tr("The list with this case went to this agency on %1, and no return on it came before. "
                        "Give the day on which it came.")
                  .arg(QLocale(QLocale::English, QLocale::UnitedKingdom)
                           .toString(asked, QStringLiteral("dddd d MMMM yyyy")))}});
    }
    return {};
}

Result<ResearchReturn> keepReturn(Change &change, const NewReturn &given)
{
    const Result<ReturnPlace> place = returnPlace(change, given.item);
    if (!place)
        return Failure(place.error());
    if (const Result<> may = mayReturn(change, *place, given); !may)
        return Failure(may.error());
    ResearchTable table(change.db());
    const std::optional<ResearchReturn> before = table.find(given.item, given.agency);
    ResearchReturn kept = before.value_or(ResearchReturn());
    kept.agendaItemId = given.item;
    kept.sourceAgencyId = given.agency;
    kept.kind = given.kind;
    kept.receivedAt = given.receivedAt.isValid() ? given.receivedAt : change.now();
    kept.tooLate = isTooLate(returnDay(change.db(), place->meeting), kept.receivedAt);
    if (!before)
        kept.id = table.insert(kept);
    else if (!table.update(kept))
        return changedMeanwhile();
    else
        ++kept.version;
    auditReturn(change, before ? AuditVerb::Alter : AuditVerb::Collect, *place, given.agency);
    return kept;
}

Result<ResearchReturn> keepReturn(Register &records, const NewReturn &given)
{
    return records.change(Operation::Circulate, [&](Change &change) { return keepReturn(change, given); });
}

Result<QList<ResearchReturn>> keepNilReturns(Register &records, MeetingId meeting, AgencyId agency,
                                             const QDateTime &receivedAt)
{
    return records.change(Operation::Circulate, [&](Change &change) -> Result<QList<ResearchReturn>> {
        const Result<Meeting> open = openForReturns(change, meeting);
        if (!open)
            return Failure(open.error());
        const std::optional<AgencyResearch> research = researchOf(change, *open, agency);
        if (!research || research->owed().isEmpty()) {
            return failure(Problem::Kind::Refused,
                           Words::tr("This agency owes no return for this meeting. Nothing was recorded."));
        }
        QList<ResearchReturn> kept;
        for (const AgendaItemId item : research->owed()) {
            const Result<ResearchReturn> one = keepReturn(change, {item, agency, ReturnKind::Nil, receivedAt});
            if (!one)
                return Failure(one.error());
            kept << *one;
        }
        return kept;
    });
}

Result<> takeBackReturn(Register &records, AgendaItemId item, AgencyId agency)
{
    return records.change(Operation::Circulate, [&](Change &change) -> Result<> {
        const Result<ReturnPlace> place = returnPlace(change, item);
        if (!place)
            return Failure(place.error());
        ResearchTable table(change.db());
        const std::optional<ResearchReturn> before = table.find(item, agency);
        if (!before)
            return noSuchRecord();
        table.remove(before->id);
        auditReturn(change, AuditVerb::Erase, *place, agency);
        return {};
    });
}

Result<ResearchChase> recordResearchChase(Register &records, const ResearchChase &given)
{
    ResearchChase chase = given;
    chase.recipient = text::kept(given.recipient);
    return records.change(Operation::Circulate, [&](Change &change) -> Result<ResearchChase> {
        const Result<Meeting> meeting = openForReturns(change, chase.meetingId);
        if (!meeting)
            return Failure(meeting.error());
        QList<FieldProblem> problems = text::problemsIn(QStringLiteral("recipient"), chase.recipient, text::lineLimit);
        if (chase.recipient.isEmpty())
            problems.append({QStringLiteral("recipient"), Words::tr("Say who at the agency was asked.")});
        const std::optional<AgencyResearch> research = researchOf(change, *meeting, chase.agencyId);
        if (!research || research->owed().isEmpty()) {
            problems.append({QStringLiteral("agencyId"),
                             Words::tr("Choose an agency that owes returns; only such a one is chased.")});
        }
        if (!problems.isEmpty())
            return invalid(problems);
        chase.chasedAt = change.now();
        chase.id = ResearchTable(change.db()).insert(chase);
        change.audit({AuditVerb::Collect,
                      {SubjectKind::Meeting, meeting->id.value(), meeting->ref},
                      {QStringLiteral("researchChase")},
                      {},
                      {},
                      {{SubjectKind::Agency, chase.agencyId.value(), {}}}});
        return chase;
    });
}

} // namespace marac
