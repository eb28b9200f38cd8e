// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/rules/RiskAnswers.h"

namespace marac {

/// Rule R3 of the tool: three or more incidents reported to any agency in six months, or two in thirty days while it is
/// getting worse, put the case at least at High. Stricter than DASH (three in twelve months), because with hate one
/// incident without effective action is already a trigger elsewhere.
/// The last thirty days lie inside the six months, so the greater of the two counts as the number in six months.
bool isEscalating(const RiskTool &tool, const RiskAnswers &answers, const RiskContext &context);

} // namespace marac
