// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ContributionProblems.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ContributionProblems)
};
} // namespace

QList<FieldProblem> contributionProblems(const Contribution &contribution)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("text"), contribution.text, text::narrativeLimit);
    if (!contribution.sourceAgencyId.isValid())
        problems.append({QStringLiteral("sourceAgencyId"),
                         Words::tr("Choose the agency that speaks; what it says stays its own.")});
    const bool needsText = contribution.kind != ContributionKind::Nil;
    if (needsText && contribution.text.isEmpty()) {
        problems.append(
            {QStringLiteral("text"),
             contribution.kind == ContributionKind::Withheld
                 ? Words::tr("Give the ground on which the information is withheld, and nothing of its content.")
                 : Words::tr("Say what the agency reported, or mark it as having nothing to report.")});
    }
    return problems;
}

} // namespace marac
