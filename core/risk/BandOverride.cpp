// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/BandOverride.h"

#include "core/risk/rules/LoweringBand.h"
#include "core/risk/rules/RaisingBand.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BandOverride)
};
} // namespace

Result<> checkOverride(RiskBand computed, RiskBand standing, const QList<RiskRule> &rulesFired,
                       const BandOverride &wanted, const QList<Authoriser> &designated)
{
    if (wanted.band == standing)
        return failure(Problem::Kind::Refused,
                       Words::tr("That is the band already. Nothing was changed. Choose another band, or leave "
                                 "the judgement out."));
    if (wanted.band < lowestBand(rulesFired)) {
        return failure(
            Problem::Kind::Refused,
            Words::tr(
                "The band was not lowered: critical items are ticked, and they hold it where it is (R6). If an answer "
                "is wrong, record a new assessment."));
    }
    QList<FieldProblem> problems = judgementProblems(wanted, designated);
    if (isLowering(computed, standing, wanted.band))
        problems += secondAuthoriserProblems(wanted, designated);
    if (!problems.isEmpty()) {
        return failure(Problem::Kind::Invalid,
                       Words::tr("The band was not changed. Judgement needs its reasons and its names (R5, R6). Fill "
                                 "in the fields named here."),
                       problems);
    }
    return {};
}

} // namespace marac
