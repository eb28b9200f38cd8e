// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CaseOutcome.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaseOutcome)
};
} // namespace

QString outcomeName(CaseOutcome outcome)
{
    switch (outcome) {
    case CaseOutcome::Safer:
        return Words::tr("Safer, no further incidents");
    case CaseOutcome::Moved:
        return Words::tr("Moved away");
    case CaseOutcome::PerpetratorDealtWith:
        return Words::tr("The perpetrator was dealt with");
    case CaseOutcome::VictimWithdrew:
        return Words::tr("The victim withdrew");
    case CaseOutcome::Other:
        return Words::tr("Something else", "what came of a case");
    }
    Q_UNREACHABLE();
}

QString outcomeText(CaseOutcome outcome, RiskBand residual)
{
    return toCode(outcome) + QLatin1Char('/') + toCode(residual);
}

QString outcomeInWords(const QString &text)
{
    const auto outcome = fromCode<CaseOutcome>(text.section(QLatin1Char('/'), 0, 0));
    const auto residual = fromCode<RiskBand>(text.section(QLatin1Char('/'), 1));
    if (!outcome || !residual)
        return text;
    return Words::tr("%1; risk left: %2", "what came of a case, and a band")
        .arg(outcomeName(*outcome), bandName(*residual));
}

} // namespace marac
