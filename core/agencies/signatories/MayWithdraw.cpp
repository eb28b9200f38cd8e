// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/signatories/MayWithdraw.h"

#include "core/agencies/AgencyWords.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/base/Refusals.h"

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

Result<> mayWithdraw(const Signatory &signatory, const Withdrawal &withdrawal, QDate today)
{
    if (signatoryStatus(signatory, today) != SignatoryStatus::Signed) {
        return failure(
            Problem::Kind::Refused,
            Agencies::tr("Only a signatory can withdraw, and this data controller is not one today. Nothing was "
                         "changed. Look "
                         "at its signature and withdrawal with “Edit the controller” on the Agencies page."));
    }
    const QList<FieldProblem> problems = problemsIn(withdrawal, signatory, today);
    return problems.isEmpty() ? Result<>{} : Result<>(invalid(problems));
}

} // namespace marac
