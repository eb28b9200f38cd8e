// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/RiskLabel.h"

namespace marac {

QString riskLabelFor(const RiskTool &tool, bool printsABand)
{
    return printsABand ? tool.label : QString();
}

} // namespace marac
