// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/tool/RiskToolChanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RiskToolChanges)
};
} // namespace

static QString criticalityWord(Criticality criticality)
{
    switch (criticality) {
    case Criticality::No:
        return Words::tr("one tick among others");
    case Criticality::Always:
        return Words::tr("critical");
    case Criticality::InHospital:
        break;
    }
    return Words::tr("critical when somebody was in hospital or badly hurt");
}

static void compareHead(const RiskTool &before, const RiskTool &after, QStringList &changes)
{
    if (before.id != after.id || before.version != after.version) {
        //: the id and version of a risk tool, twice
        changes << Words::tr("%1 version %2 takes the place of %3 version %4.")
                       .arg(after.id)
                       .arg(after.version)
                       .arg(before.id)
                       .arg(before.version);
    }
    if (before.title != after.title)
        changes << Words::tr("Its title becomes “%1”.").arg(after.title);
    if (before.label != after.label)
        changes << Words::tr("The line on every print becomes “%1”.").arg(after.label);
    if (before.windowMonths != after.windowMonths)
        changes << Words::tr("The questions look back %1 months instead of %2.")
                       .arg(after.windowMonths)
                       .arg(before.windowMonths);
    const bool sameRules = before.gettingWorseItem == after.gettingWorseItem && before.inFearItem == after.inFearItem
        && before.incidentsInSixMonths == after.incidentsInSixMonths
        && before.incidentsInThirtyDays == after.incidentsInThirtyDays;
    if (!sameRules) {
        changes << Words::tr(
                       "When incidents add up to more: %1 in six months or %2 in thirty days, with questions %3 and "
                       "%4.")
                       .arg(after.incidentsInSixMonths)
                       .arg(after.incidentsInThirtyDays)
                       .arg(after.gettingWorseItem)
                       .arg(after.inFearItem);
    }
}

static void compareItem(const RiskItem &before, const RiskItem &after, QStringList &changes)
{
    if (before.question != after.question)
        changes << Words::tr("Question %1 becomes “%2”.").arg(after.number).arg(after.question);
    if (before.critical != after.critical) {
        changes << Words::tr("Question %1 counts as %2 instead of %3.")
                       .arg(after.number)
                       .arg(criticalityWord(after.critical), criticalityWord(before.critical));
    }
    if (before.name != after.name)
        changes << Words::tr("Question %1 is called “%2”.").arg(after.number).arg(after.name);
    if (before.guidance != after.guidance || before.why != after.why || before.whenYes != after.whenYes)
        changes << Words::tr("Question %1 has other guidance.").arg(after.number);
}

static void compareBand(const RiskBandRange &before, const RiskBandRange &after, QStringList &changes)
{
    if (before.from != after.from || before.to != after.to) {
        changes << Words::tr("%1 risk: %2 to %3 ticks instead of %4 to %5.")
                       .arg(bandName(after.band))
                       .arg(after.from)
                       .arg(after.to)
                       .arg(before.from)
                       .arg(before.to);
    }
    if (before.title != after.title || before.interventions != after.interventions)
        changes << Words::tr("%1 risk: other advice on what helps.").arg(bandName(after.band));
}

QStringList riskToolChanges(const RiskTool &before, const RiskTool &after)
{
    QStringList changes;
    compareHead(before, after, changes);
    for (int number = 1; number <= riskItemCount; ++number)
        compareItem(before.item(number), after.item(number), changes);
    for (qsizetype i = 0; i < std::min(before.bands.size(), after.bands.size()); ++i)
        compareBand(before.bands.at(i), after.bands.at(i), changes);
    const auto same = [](const UnscoredPrompt &a, const UnscoredPrompt &b) {
        return a.code == b.code && a.text == b.text;
    };
    if (!std::equal(before.unscored.cbegin(), before.unscored.cend(), after.unscored.cbegin(), after.unscored.cend(),
                    same))
        changes << Words::tr("The questions that give no tick are others.");
    return changes;
}

} // namespace marac
