// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/rules/RiskAnswers.h"

namespace marac {

/// The fewest and the most ticks the assessment could have.
struct TickRange
{
    int low = 0;
    int high = 0;
    friend bool operator==(const TickRange &, const TickRange &) = default;
};

/// Rule R7 of the tool: what is not known may be a yes. From the ticks given to the ticks plus everything not known,
/// be it not asked or not answered: a gap in the form must not make a case look safer.
TickRange tickRange(const RiskAnswers &answers);

/// Rule R7, second half: the band found lies below High, yet the unknown answers could bring the ticks up to it. Asks for
/// judgement.
bool unknownsCrossHigh(const RiskTool &tool, TickRange range, RiskBand computed);

} // namespace marac
