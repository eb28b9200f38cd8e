// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/RaisingBand.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BandOverride)
};
} // namespace

QList<FieldProblem> judgementProblems(const BandOverride &wanted, const QList<Authoriser> &designated)
{
    QList<FieldProblem> problems;
    const auto demand = [&](const QString &field, const QString &value, qsizetype limit, const QString &question) {
        if (text::kept(value).isEmpty())
            problems.append({field, question});
        else
            problems += text::problemsIn(field, value, limit);
    };
    demand(QStringLiteral("rationale"), wanted.rationale, text::narrativeLimit,
           Words::tr("Say why the band should differ from the computed one."));
    demand(QStringLiteral("byName"), wanted.byName, text::lineLimit,
           Words::tr("Name the professional whose judgement this is."));
    demand(QStringLiteral("byPost"), wanted.byPost, text::lineLimit, Words::tr("Give that person’s post."));
    if (!wanted.sourceAgencyId)
        problems.append({QStringLiteral("sourceAgencyId"), Words::tr("Choose that person’s agency.")});
    const QString field = QStringLiteral("authoriser");
    const std::optional<Authoriser> authoriser = authoriserIn(designated, wanted.authoriserId);
    if (!authoriser) {
        problems.append({field,
                         Words::tr("Choose the PDMO or DMO who agrees. Only officers designated today can; "
                                   "designations are kept with their agency.")});
    } else if (isSamePerson(authoriser->name, wanted.byName)) {
        problems.append({field, Words::tr("Nobody agrees to their own judgement. Choose another PDMO or DMO.")});
    }
    return problems;
}

} // namespace marac
