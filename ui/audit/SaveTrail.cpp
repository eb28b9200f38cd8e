// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/SaveTrail.h"

#include "core/people/addresses/AddressMask.h"
#include "core/register/OutsideFile.h"
#include "core/register/trail/RecordFailure.h"
#include "ui/audit/AuditCsv.h"

namespace marac {

static void recordNoFile(Register &reg)
{
    recordFailure(reg, Operation::ExportAudit, {SubjectKind::AuditTrail, 0, {}});
}

Result<int> saveTrail(Register &reg, const AuditFilter &filter, const QString &reason, const QString &path,
                      const CopyProgress &progress)
{
    bool isStopped = false;
    const auto goesOn = [&isStopped, &progress](int done, int total) {
        isStopped = progress && !progress(done, total);
        return !isStopped;
    };
    const Result<AuditPage> whole = exportAudit(reg, filter, reason, addressMask, goesOn);
    if (!whole) {
        if (isStopped)
            recordNoFile(reg);
        return Failure(whole.error());
    }
    QList<AuditRow> rows;
    rows.reserve(whole->entries.size());
    for (const AuditEntry &entry : whole->entries)
        rows << AuditRow::of(entry, whole->users);
    if (const Result<> written = writeChosenFile(path, auditCsv(rows), reg.path()); !written) {
        recordNoFile(reg);
        return Failure(written.error());
    }
    return int(rows.size());
}

} // namespace marac
