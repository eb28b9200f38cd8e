// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/ConsultChasing.h"

#include "core/actions/MaskedActions.h"
#include "core/actions/chasing/ChaseGround.h"
#include "core/agencies/AgencyTable.h"
#include "core/agencies/MayTakePart.h"
#include "core/agencies/officers/OfficerTable.h"
#include "core/base/Refusals.h"
#include "core/meetings/MeetingTable.h"
#include "core/people/addresses/AddressInText.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsultChasing)
};

constexpr std::array levels{ChaseLevel::Officer, ChaseLevel::Pdmo, ChaseLevel::Chair};
} // namespace

/// Of the next full meeting, today's own while it is in session and after it was held.
static QString nextChair(const Connection &db, QDate today)
{
    QString chair;
    for (const MeetingRow &row : MeetingTable(db).rowsFrom(today)) {
        if (row.meeting.kind == MeetingKind::Full && row.meeting.state != MeetingState::Cancelled)
            chair = row.meeting.chair;
    }
    return chair;
}

static AgencyChasing readChasing(const Connection &db, const Agency &agency, const ChaseGround &ground, QDate today)
{
    AgencyChasing chasing{agency, OfficerTable::designatedOn(db, today), nextChair(db, today), {}};
    chasing.officers.removeIf([&](const Officer &officer) { return officer.agencyId != agency.id; });
    const CaseGate gate(db);
    ActionFilter open;
    open.state = ActionState::Open;
    open.owner = agency.id;
    for (const ActionRow &row : ActionTable(db).rows(open)) {
        chasing.lines << ChaseLine{row, ground.clockOf(row.action), ground.nextOf(row.action),
                                   ground.chasesOf(row.action.id)};
        if (!gate.isClosed(row.action.caseId))
            continue;
        ActionRow &closed = chasing.lines.last().row;
        closed.closed = true;
        closed.action.text = closedWords();
        closed.action.riskItem = 0;
        for (Chase &chase : chasing.lines.last().chases)
            chase.note.clear();
    }
    return chasing;
}

/// What a page shows of it; the letter is made from readChaser() and sees to what it carries.
static AgencyChasing shownOf(const AddressInText &addresses, AgencyChasing chasing)
{
    for (ChaseLine &line : chasing.lines) {
        line.row.action.text = addresses.masked(line.row.action.text);
        line.chases = withAddressesMasked(addresses, std::move(line.chases));
    }
    return chasing;
}

std::optional<Officer> chaseRecipient(const QList<Officer> &officers, ChaseLevel level)
{
    if (level == ChaseLevel::Chair)
        return std::nullopt;
    const auto first = [&](Designation designation) -> std::optional<Officer> {
        for (const Officer &officer : officers) {
            if (officer.designation == designation && !officer.temporary)
                return officer;
        }
        return std::nullopt;
    };
    const std::optional<Officer> dmo = level == ChaseLevel::Officer ? first(Designation::Dmo) : std::nullopt;
    return dmo ? dmo : first(Designation::Pdmo);
}

Chaser chaserOf(const AgencyChasing &chasing, ChaseLevel level, QDate today)
{
    Chaser chaser{chasing.agency, level, chaseRecipient(chasing.officers, level), ChaseStep::Reminder, today, {}};
    for (const ChaseLine &line : chasing.lines) {
        if (!line.isDue(today) || levelOf(line.next->step) != level)
            continue;
        chaser.lines << line;
        chaser.step = std::max(chaser.step, line.next->step);
    }
    return chaser;
}

static QList<Chaser> shownChasers(const Reading &reading)
{
    const ChaseGround ground(reading.db(), reading.today());
    const AddressInText addresses(reading.db());
    QList<Chaser> chasers;
    for (const Agency &agency : AgencyTable::all(reading.db())) {
        const AgencyChasing chasing = shownOf(addresses, readChasing(reading.db(), agency, ground, reading.today()));
        for (const ChaseLevel level : levels) {
            const Chaser chaser = chaserOf(chasing, level, reading.today());
            if (!chaser.lines.isEmpty())
                chasers << chaser;
        }
    }
    return chasers;
}

Result<QList<Chaser>> listChasers(Register &records)
{
    return records.consult(Operation::ConsultActions,
                           {AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("chasing")}},
                           [](const Reading &reading) -> Result<QList<Chaser>> { return shownChasers(reading); });
}

Result<AgencyChasing> consultChasing(Register &records, AgencyId id)
{
    return records.consult(
        Operation::ConsultActions,
        [id](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<Agency> agency = AgencyTable::find(reading.db(), id);
            if (!agency)
                return noSuchRecord();
            return AuditEvent{AuditVerb::Consult,
                              {SubjectKind::List, 0, QStringLiteral("chasing")},
                              {},
                              {},
                              {},
                              {{SubjectKind::Agency, id.value(), agency->code}}};
        },
        [id](const Reading &reading) -> Result<AgencyChasing> {
            return shownOf(AddressInText(reading.db()),
                           readChasing(reading.db(), *AgencyTable::find(reading.db(), id),
                                       ChaseGround(reading.db(), reading.today()), reading.today()));
        });
}

Result<Chaser> readChaser(const Reading &reading, AgencyId id, ChaseLevel level)
{
    const Connection &db = reading.db();
    const std::optional<Agency> agency = AgencyTable::find(db, id);
    if (!agency)
        return noSuchRecord();
    if (level != ChaseLevel::Chair) { // what goes to the chair is about the agency and not for it
        if (const Result<> partner = mayTakePart(db, id, reading.today()); !partner)
            return Failure(partner.error());
    }
    const QDate today = reading.today();
    const Chaser chaser = chaserOf(readChasing(db, *agency, ChaseGround(db, today), today), level, today);
    if (chaser.lines.isEmpty()) {
        return failure(Problem::Kind::NotFound,
                       Words::tr("Nothing is due to be chased of this agency. Nothing was written."));
    }
    const CaseGate gate(db);
    for (const ChaseLine &line : chaser.lines) {
        if (const Result<> open = gate.mayOpen(line.row.action.caseId); !open)
            return Failure(open.error());
    }
    return chaser;
}

} // namespace marac
