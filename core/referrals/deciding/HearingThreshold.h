// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/risk/rules/RiskBand.h"

#include <optional>

namespace marac {

/// R003, R021: the MARAC hears victims at high or very high risk. A repeat of a case it has heard comes back whatever the
/// score (rule R4; `repeat`: of a hearing, see EarlierHearing). An emergency may come before its assessment (R025, rule R8);
/// once assessed it goes by its band like any other, which judgement can raise (rule R5). Refused says what would let it in.
Result<> meetsThreshold(std::optional<RiskBand> finalBand, bool repeat, bool emergency);

} // namespace marac
