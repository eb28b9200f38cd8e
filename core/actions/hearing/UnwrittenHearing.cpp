// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/UnwrittenHearing.h"

#include "core/actions/hearing/ConsultHearings.h"

namespace marac {

static bool isEmpty(const RiskAnalysis &analysis)
{
    return analysis.harm.isEmpty() && analysis.contributory.isEmpty() && analysis.safety.isEmpty()
        && analysis.decision.isEmpty() && !analysis.victimToldBy.isValid();
}

bool isUnwritten(const Hearing &hearing)
{
    return hearing.contributions.isEmpty() && hearing.actions.isEmpty() && isEmpty(hearing.analysis);
}

} // namespace marac
