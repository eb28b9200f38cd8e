// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/ProposeIncidents.h"

#include "core/cases/CountIncidents.h"
#include "ui/risk/RiskForm.h"
#include "ui/shell/Page.h"

#include <QCoreApplication>

namespace marac {

void proposeIncidents(PageContext &context, ReferralId referral, RiskForm &form)
{
    const Result<ReportedIncidents> counted = countIncidents(context.reg(), referral, context.today());
    if (!counted) {
        context.prompts().failed(counted.error());
        return;
    }
    form.proposeIncidents(
        *counted,
        QCoreApplication::translate("ProposeIncidents", "The register knows of %1, %2 of them in 30 days")
            .arg(counted->inSixMonths)
            .arg(counted->inThirtyDays));
}

} // namespace marac
