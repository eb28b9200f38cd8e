// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/PeriodProblems.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsultSharing)
};
} // namespace

QList<FieldProblem> periodProblems(const SharingPeriod &period)
{
    QList<FieldProblem> problems;
    if (!period.from.isValid())
        problems.append({QStringLiteral("from"), Words::tr("Give the first day of the period.")});
    if (!period.to.isValid())
        problems.append({QStringLiteral("to"), Words::tr("Give the last day of the period.")});
    if (problems.isEmpty() && period.to < period.from)
        problems.append(
            {QStringLiteral("to"), Words::tr("This is before the first day of the period. Give a later day.")});
    return problems;
}

} // namespace marac
