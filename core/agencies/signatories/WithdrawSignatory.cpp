// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/signatories/WithdrawSignatory.h"

#include "core/agencies/AgencyTable.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/base/Refusals.h"
#include "core/register/Register.h"

namespace marac {

Result<> withdrawSignatory(Register &reg, const Withdrawal &withdrawal)
{
    return reg.change(Operation::KeepAgencies, [&](Change &change) -> Result<> {
        std::optional<Signatory> signatory = SignatoryTable::find(change.db(), withdrawal.signatoryId);
        if (!signatory)
            return noSuchRecord();
        if (const Result<> allowed = mayWithdraw(*signatory, withdrawal, change.today()); !allowed)
            return allowed;
        signatory->withdrawalNoticeOn = withdrawal.noticeOn;
        signatory->withdrawnOn = withdrawal.withdrawnOn;
        signatory->version = withdrawal.version;
        if (!SignatoryTable::update(change.db(), *signatory))
            return changedMeanwhile();
        AuditEvent event{AuditVerb::Alter,
                         {SubjectKind::Signatory, signatory->id.value()},
                         {QStringLiteral("withdrawalNoticeOn"), QStringLiteral("withdrawnOn")}};
        const QList<Agency> units = AgencyTable::ofSignatory(change.db(), signatory->id);
        for (const Agency &unit : units)
            event.about.append({SubjectKind::Agency, unit.id.value(), unit.code});
        change.audit(event);
        return {};
    });
}

} // namespace marac
