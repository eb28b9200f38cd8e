// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/rules/RiskAnswers.h"
#include "core/risk/rules/UnknownAnswers.h"

namespace marac {

/// The tool's rules that can fire on a set of answers. R5, R6 (override), R8, R9 and R10 concern what people do afterwards.
enum class RiskRule { R1, R2, R3, R4, R7 };

template <>
struct Codes<RiskRule>
{
    static constexpr std::array<Code<RiskRule>, 5> all{{
        {RiskRule::R1, "R1"},
        {RiskRule::R2, "R2"},
        {RiskRule::R3, "R3"},
        {RiskRule::R4, "R4"},
        {RiskRule::R7, "R7"},
    }};
};

/// One sentence: what the rule found.
QString ruleText(RiskRule rule);

/// What the assessor is asked to look at. None changes the band.
enum class RiskPrompt {
    JudgeUnknowns,       ///< R7: could be High
    CriticalUnknown,     ///< a critical item is not known; a yes could raise the band
    HospitalWithoutHarm, ///< somebody was in hospital, yet physical harm is not ticked
    ReferRepeat,         ///< R4: goes to the MARAC whatever the score
    ActNow               ///< an item's own immediate step
};

template <>
struct Codes<RiskPrompt>
{
    static constexpr std::array<Code<RiskPrompt>, 5> all{{
        {RiskPrompt::JudgeUnknowns, "judge_unknowns"},
        {RiskPrompt::CriticalUnknown, "critical_unknown"},
        {RiskPrompt::HospitalWithoutHarm, "hospital_without_harm"},
        {RiskPrompt::ReferRepeat, "refer_repeat"},
        {RiskPrompt::ActNow, "act_now"},
    }};
};

struct RiskAdvice
{
    RiskPrompt prompt = RiskPrompt::ActNow;
    QList<int> items = {}; ///< the items it is about
    QString text;
};

struct RiskScore
{
    int ticks = 0; ///< items answered yes, out of 20
    TickRange range;
    RiskBand bandByTicks = RiskBand::Standard;
    RiskBand computedBand = RiskBand::Standard; ///< the ticks' band or the one a rule demands, whichever is higher
    QList<int> criticalItems;                   ///< numbers of the critical items that were ticked
    QList<RiskRule> rulesFired;                 ///< every rule whose condition holds, in order
    QList<RiskAdvice> prompts;

    bool fired(RiskRule rule) const { return rulesFired.contains(rule); }
    /// At or above the threshold, or a repeat (R4).
    bool isForMarac() const { return computedBand >= RiskBand::High || fired(RiskRule::R4); }
};

/// Scores an assessment by rules R1 to R4 and R7 of the tool. Ticks advise; people decide (see BandOverride).
RiskScore scoreAssessment(const RiskTool &tool, const RiskAnswers &answers, const RiskContext &context);

} // namespace marac
