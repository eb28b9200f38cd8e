// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/ChaseRule.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChaseRule)
};
} // namespace

static void demandRange(QList<FieldProblem> &problems, const QString &field, int value, int least, int most)
{
    if (value < least || value > most)
        problems.append({field, Words::tr("Choose a number from %1 to %2.").arg(least).arg(most)});
}

QList<FieldProblem> problemsIn(const ChaseRule &rule)
{
    QList<FieldProblem> problems;
    demandRange(problems, QStringLiteral("reminderDays"), rule.reminderDays, 0, 20);
    demandRange(problems, QStringLiteral("overdueDays"), rule.overdueDays, 1, 20);
    demandRange(problems, QStringLiteral("escalationDays"), rule.escalationDays, 2, 40);
    if (problems.isEmpty() && rule.escalationDays <= rule.overdueDays) {
        problems.append({QStringLiteral("escalationDays"),
                         Words::tr("The PDMO is asked after the agency was told that its action is overdue. Choose a "
                                   "number above %1.")
                             .arg(rule.overdueDays)});
    }
    return problems;
}

} // namespace marac
