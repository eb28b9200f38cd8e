// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/UnknownAnswers.h"

namespace marac {

TickRange tickRange(const RiskAnswers &answers)
{
    const int ticks = answers.count(Answer::Yes);
    return {ticks, ticks + answers.count(Answer::DontKnow) + answers.count(Answer::NotAsked)};
}

bool unknownsCrossHigh(const RiskTool &tool, TickRange range, RiskBand computed)
{
    return computed < RiskBand::High && range.high >= tool.range(RiskBand::High).from;
}

} // namespace marac
