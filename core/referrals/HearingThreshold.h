// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/risk/rules/RiskBand.h"

#include <optional>

namespace marac {

/// R003, R021: the MARAC hears victims at high or very high risk. A repeat of a case it has heard comes back whatever the
/// score (rule R4; `repeat`: of a hearing, see EarlierHearing), and an emergency may come before its assessment (R025, rule R8). Refused says what would let it in.
Result<> meetsThreshold(std::optional<RiskBand> finalBand, bool repeat, bool emergency);

} // namespace marac
