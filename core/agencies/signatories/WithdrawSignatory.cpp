// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/signatories/WithdrawSignatory.h"

#include "core/agencies/AgencyTable.h"
#include "core/agencies/AgencyWords.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/base/Refusals.h"
#include "core/register/Register.h"

namespace marac {

static QList<FieldProblem> problemsIn(const Withdrawal &withdrawal, const Signatory &signatory, QDate today)
{
    QList<FieldProblem> problems;
    if (!withdrawal.noticeOn.isValid())
        problems.append({QStringLiteral("noticeOn"),
                         Agencies::tr("Enter the day of the written notice to the other signatories.")});
    else if (withdrawal.noticeOn > today)
        problems.append(
            {QStringLiteral("noticeOn"),
             Agencies::tr("This day is still to come. Record the withdrawal once the written notice has been given.")});
    if (!withdrawal.withdrawnOn.isValid())
        problems.append({QStringLiteral("withdrawnOn"),
                         Agencies::tr("Enter the first day on which the agency no longer takes part.")});
    else if (withdrawal.noticeOn.isValid() && withdrawal.withdrawnOn < withdrawal.noticeOn)
        problems.append(
            {QStringLiteral("withdrawnOn"),
             Agencies::tr(
                 "A withdrawal can't begin before its written notice. Enter the day of the notice or a later one.")});
    else if (withdrawal.withdrawnOn <= signatory.signedOn)
        problems.append({QStringLiteral("withdrawnOn"),
                         Agencies::tr("This day is not after the day of the signature. Enter a later one.")});
    return problems;
}

Result<> withdrawSignatory(Register &reg, const Withdrawal &withdrawal)
{
    return reg.change(Operation::KeepAgencies, [&](Change &change) -> Result<> {
        std::optional<Signatory> signatory = SignatoryTable::find(change.db(), withdrawal.signatoryId);
        if (!signatory)
            return noSuchRecord();
        if (signatoryStatus(*signatory, change.today()) != SignatoryStatus::Signed)
            return failure(
                Problem::Kind::Refused,
                Agencies::tr("Only a signatory can withdraw, and this data controller is not one today. Nothing was "
                             "changed. Look "
                             "at its signature and withdrawal with “Edit the controller” on the Agencies page."));
        if (const QList<FieldProblem> problems = problemsIn(withdrawal, *signatory, change.today());
            !problems.isEmpty())
            return invalid(problems);
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
