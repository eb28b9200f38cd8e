// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/tool/RiskTool.h"

namespace marac {

/// Rule R10 of the tool: what it is and is not stands on every paper that prints a band. The tool's own words; nothing for a
/// paper without bands.
QString riskLabelFor(const RiskTool &tool, bool printsABand);

} // namespace marac
