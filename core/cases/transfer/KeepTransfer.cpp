// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/transfer/KeepTransfer.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/cases/CaseFileTable.h"
#include "core/cases/CaseSubjects.h"
#include "core/cases/transfer/TransferProblems.h"
#include "core/cases/transfer/TransferTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

namespace marac {

/// What the trail keeps: something new in the file, something changed, or papers that left.
static AuditEvent entryOf(const Connection &db, const CaseTransfer &transfer, const QString &caseRef,
                          const std::optional<CaseTransfer> &before)
{
    AuditEvent event{before ? AuditVerb::Alter : AuditVerb::Collect,
                     {SubjectKind::CaseFile, transfer.caseId.value(), caseRef},
                     {QStringLiteral("transfer")}};
    const bool hadLeft = before && before->papersOn.isValid();
    if (transfer.direction == TransferDirection::Out && transfer.papersOn.isValid() && !hadLeft) {
        event.verb = AuditVerb::Disclose;
        event.recipients << transfer.area;
        event.reason =
            QCoreApplication::translate("KeepTransfer", "The case goes to the MARAC of the area it moved to");
    }
    event.about = subjectsOf(db, transfer.caseId);
    event.about << Subject{SubjectKind::Agency, transfer.sourceAgencyId.value(), {}};
    return event;
}

Result<CaseTransferId> keepTransfer(Register &records, const CaseTransfer &given)
{
    return records.change(Operation::KeepCases, [&](Change &change) -> Result<CaseTransferId> {
        CaseTransfer transfer = given;
        transfer.area = text::kept(given.area);
        transfer.contact = text::kept(given.contact);
        transfer.note = text::kept(given.note);
        TransferTable table(change.db());
        const std::optional<CaseTransfer> before =
            transfer.id.isValid() ? table.find(transfer.id) : std::optional<CaseTransfer>();
        if (transfer.id.isValid() && !before)
            return noSuchRecord();
        if (before) {
            transfer.caseId = before->caseId;
            transfer.direction = before->direction;
        }
        const std::optional<CaseFile> file = CaseFileTable(change.db()).find(transfer.caseId);
        if (!file)
            return noSuchRecord();
        if (const Result<> gate = CaseGate(change.db()).mayOpen(file->id); !gate)
            return Failure(gate.error());
        if (const QList<FieldProblem> problems = transferProblems(transfer, change.today()); !problems.isEmpty())
            return invalid(problems);
        if (!before)
            transfer.id = table.insert(transfer);
        else if (!table.update(transfer))
            return changedMeanwhile();
        change.audit(entryOf(change.db(), transfer, file->ref, before));
        return transfer.id;
    });
}

} // namespace marac
