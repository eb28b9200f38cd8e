// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/Escalation.h"

#include <algorithm>

namespace marac {

bool isEscalating(const RiskTool &tool, const RiskAnswers &answers, const RiskContext &context)
{
    const int inSixMonths = std::max(context.incidents6Months, context.incidents30Days);
    if (inSixMonths >= tool.incidentsInSixMonths)
        return true;
    return context.incidents30Days >= tool.incidentsInThirtyDays && answers.isYes(tool.gettingWorseItem);
}

} // namespace marac
