// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/LoweringBand.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BandOverride)
};
} // namespace

RiskBand lowestBand(const QList<RiskRule> &rulesFired)
{
    if (rulesFired.contains(RiskRule::R2))
        return RiskBand::VeryHigh;
    return rulesFired.contains(RiskRule::R1) ? RiskBand::High : RiskBand::Standard;
}

bool isLowering(RiskBand computed, RiskBand standing, RiskBand wanted)
{
    return wanted < computed || wanted < standing;
}

QList<FieldProblem> secondAuthoriserProblems(const BandOverride &wanted, const QList<Authoriser> &designated)
{
    const QString field = QStringLiteral("secondAuthoriser");
    const std::optional<Authoriser> second = authoriserIn(designated, wanted.secondAuthoriserId);
    if (!second) {
        return {{field,
                 Words::tr("Lowering a band needs a second authoriser. Choose another PDMO or DMO designated today.")}};
    }
    const std::optional<Authoriser> first = authoriserIn(designated, wanted.authoriserId);
    if (isSamePerson(second->name, wanted.byName) || (first && isSamePerson(second->name, first->name)))
        return {{field, Words::tr("The second authoriser must be somebody else. Choose another officer.")}};
    return {};
}

} // namespace marac
