// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Codes.h"

namespace marac {

/// How great the risk is held to be, from low to high. The threshold of the MARAC is High (R003, R021).
enum class RiskBand { Standard, Medium, High, VeryHigh };

template <>
struct Codes<RiskBand>
{
    static constexpr std::array<Code<RiskBand>, 4> all{{
        {RiskBand::Standard, "standard"},
        {RiskBand::Medium, "medium"},
        {RiskBand::High, "high"},
        {RiskBand::VeryHigh, "very_high"},
    }};
};

/// The band as people read it: "Very high".
QString bandName(RiskBand band);

} // namespace marac
