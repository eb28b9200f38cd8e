// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ExportActions.h"

#include "core/actions/MaskedActions.h"
#include "core/agencies/AgencyTable.h"
#include "core/agencies/MayTakePart.h"
#include "core/base/Refusals.h"
#include "core/cases/CaseSubjects.h"
#include "core/register/Register.h"
#include "core/register/trail/RecordFailure.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>
#include <QSet>

namespace marac {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExportActions)
};

const Subject actionList{SubjectKind::List, 0, QStringLiteral("actions")};
const QString asTable = QStringLiteral("actions csv");

} // namespace

static Result<AuditEvent> describe(const Reading &reading, AgencyId id, const QList<ActionRow> &rows)
{
    const Connection &db = reading.db();
    const std::optional<Agency> agency = AgencyTable::find(db, id);
    if (!agency)
        return noSuchRecord();
    if (const Result<> partner = mayTakePart(db, id, reading.today()); !partner)
        return Failure(partner.error());
    if (rows.isEmpty())
        return failure(Problem::Kind::NotFound, Words::tr("This agency has no open action. Nothing was exported."));
    const CaseGate gate(db);
    AuditEvent access{AuditVerb::Export, actionList, {asTable}, {}, {agency->name}};
    QSet<CaseFileId> named;
    for (const ActionRow &row : rows) {
        if (const Result<> open = gate.mayOpen(row.action.caseId); !open)
            return Failure(open.error());
        if (!named.contains(row.action.caseId))
            access.about += subjectsOf(db, row.action.caseId);
        named << row.action.caseId;
    }
    return access;
}

Result<QList<ActionRow>> exportActions(Register &records, AgencyId agency)
{
    QList<ActionRow> rows;
    return records.consult(
        Operation::ExportDocuments,
        [&](const Reading &reading) -> Result<AuditEvent> {
            ActionFilter filter;
            filter.state = ActionState::Open;
            filter.owner = agency;
            if (agency.isValid()) // without one the list would be everybody's
                rows = withAddressesMasked(reading.db(), ActionTable(reading.db()).rows(filter));
            return describe(reading, agency, rows);
        },
        [&](const Reading &) -> Result<QList<ActionRow>> { return rows; });
}

void recordActionsNotWritten(Register &records)
{
    recordFailure(records, Operation::ExportDocuments, actionList, {asTable});
}

} // namespace marac
