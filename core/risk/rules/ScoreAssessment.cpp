// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/ScoreAssessment.h"

#include "core/risk/rules/CriticalItems.h"
#include "core/risk/rules/Escalation.h"
#include "core/risk/rules/RepeatReferral.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RiskScore)
};
} // namespace

QString ruleText(RiskRule rule)
{
    switch (rule) {
    case RiskRule::R1:
        return Words::tr("R1: a critical item is ticked, so the band is at least High.");
    case RiskRule::R2:
        return Words::tr("R2: two critical items, or one while it is getting worse or the victim is in fear, so the "
                         "band is Very high.");
    case RiskRule::R3:
        return Words::tr("R3: incidents are escalating, so the band is at least High.");
    case RiskRule::R4:
        return Words::tr("R4: a repeat of a MARAC case, referred whatever the score.");
    case RiskRule::R7:
        return Words::tr("R7: answers not known could bring the score to High, so judgement is asked for.");
    }
    return {};
}

static QList<int> unknownCriticalItems(const RiskTool &tool, const RiskAnswers &answers, const RiskContext &context)
{
    QList<int> numbers;
    for (const RiskItem &item : tool.items) {
        if (isCritical(item, context) && answers.isUnknown(item.number))
            numbers.append(item.number);
    }
    return numbers;
}

static QList<int> hospitalItemsNotTicked(const RiskTool &tool, const RiskAnswers &answers, const RiskContext &context)
{
    QList<int> numbers;
    for (const RiskItem &item : tool.items) {
        if (context.hospital && item.critical == Criticality::InHospital && !answers.isYes(item.number))
            numbers.append(item.number);
    }
    return numbers;
}

static QList<RiskAdvice> adviceOn(const RiskTool &tool, const RiskAnswers &answers, const RiskContext &context,
                                  const RiskScore &score)
{
    QList<RiskAdvice> advice;
    if (score.fired(RiskRule::R7)) {
        advice.append(
            {RiskPrompt::JudgeUnknowns, answers.unknown(),
             Words::tr(
                 "%1 ticks, up to %2 with the answers not known: this could be High. Ask again, or use professional "
                 "judgement and say why.")
                 .arg(score.range.low)
                 .arg(score.range.high)});
    }
    if (const QList<int> items = unknownCriticalItems(tool, answers, context);
        !items.isEmpty() && score.computedBand < RiskBand::VeryHigh) {
        advice.append({RiskPrompt::CriticalUnknown, items,
                       Words::tr("A critical item is not known. A yes to it could raise the band. Find out soon.")});
    }
    if (const QList<int> items = hospitalItemsNotTicked(tool, answers, context); !items.isEmpty()) {
        advice.append({RiskPrompt::HospitalWithoutHarm, items,
                       Words::tr("Somebody was in hospital, but physical harm is not ticked. Check which is right.")});
    }
    if (score.fired(RiskRule::R4))
        advice.append({RiskPrompt::ReferRepeat,
                       {},
                       Words::tr("A repeat of a MARAC case goes back to the MARAC whatever the score.")});
    for (const RiskItem &item : tool.items) {
        if (answers.isYes(item.number) && !item.whenYes.isEmpty())
            advice.append({RiskPrompt::ActNow, {item.number}, item.whenYes});
    }
    return advice;
}

RiskScore scoreAssessment(const RiskTool &tool, const RiskAnswers &answers, const RiskContext &context)
{
    RiskScore score;
    score.ticks = answers.count(Answer::Yes);
    score.range = tickRange(answers);
    score.bandByTicks = tool.bandOf(score.ticks);
    score.computedBand = score.bandByTicks;
    score.criticalItems = criticalItems(tool, answers, context);

    const auto fire = [&](RiskRule rule, RiskBand atLeast) {
        score.rulesFired.append(rule);
        score.computedBand = std::max(score.computedBand, atLeast);
    };
    if (hasCriticalItem(score.criticalItems))
        fire(RiskRule::R1, RiskBand::High);
    if (hasCombinedCriticalItems(tool, answers, score.criticalItems))
        fire(RiskRule::R2, RiskBand::VeryHigh);
    if (isEscalating(tool, answers, context))
        fire(RiskRule::R3, RiskBand::High);
    if (isReferredAsRepeat(context))
        fire(RiskRule::R4, RiskBand::Standard);
    if (unknownsCrossHigh(tool, score.range, score.computedBand))
        fire(RiskRule::R7, RiskBand::Standard);

    score.prompts = adviceOn(tool, answers, context, score);
    return score;
}

} // namespace marac
