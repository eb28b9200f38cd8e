// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/CriticalItems.h"

namespace marac {

bool isCritical(const RiskItem &item, const RiskContext &context)
{
    return item.critical == Criticality::Always || (item.critical == Criticality::InHospital && context.hospital);
}

QList<int> criticalItems(const RiskTool &tool, const RiskAnswers &answers, const RiskContext &context)
{
    QList<int> numbers;
    for (const RiskItem &item : tool.items) {
        if (isCritical(item, context) && answers.isYes(item.number))
            numbers.append(item.number);
    }
    return numbers;
}

bool hasCriticalItem(const QList<int> &critical)
{
    return !critical.isEmpty();
}

bool hasCombinedCriticalItems(const RiskTool &tool, const RiskAnswers &answers, const QList<int> &critical)
{
    if (critical.size() >= 2)
        return true;
    return critical.size() == 1 && (answers.isYes(tool.gettingWorseItem) || answers.isYes(tool.inFearItem));
}

} // namespace marac
