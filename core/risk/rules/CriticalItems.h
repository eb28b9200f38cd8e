// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/rules/RiskAnswers.h"

namespace marac {

/// Whether a yes to the item weighs more than a tick. The item on physical harm does so only when somebody was in hospital
/// or badly hurt.
bool isCritical(const RiskItem &item, const RiskContext &context);

/// Numbers of the critical items answered yes.
QList<int> criticalItems(const RiskTool &tool, const RiskAnswers &answers, const RiskContext &context);

/// Rule R1 of the tool: any critical item puts the case at least at High.
bool hasCriticalItem(const QList<int> &critical);

/// Rule R2 of the tool: two critical items, or one together with "getting worse" or "victim in fear", make it Very high.
bool hasCombinedCriticalItems(const RiskTool &tool, const RiskAnswers &answers, const QList<int> &critical);

} // namespace marac
