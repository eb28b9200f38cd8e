// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/tool/RiskTool.h"

namespace marac {

/// What changes when `after` takes the place of `before`, one sentence each, in the order of the tool: its name and version,
/// its limits, each question, the ticks of each band and the questions that give no tick. Empty when the two say the same.
QStringList riskToolChanges(const RiskTool &before, const RiskTool &after);

} // namespace marac
