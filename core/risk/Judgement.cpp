// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/Judgement.h"

#include <algorithm>

namespace marac {

std::optional<Authoriser> authoriserIn(const QList<Authoriser> &officers, OfficerId id)
{
    const auto found = std::find_if(officers.begin(), officers.end(),
                                    [id](const Authoriser &officer) { return officer.officerId == id; });
    return found == officers.end() ? std::nullopt : std::optional(*found);
}

static QStringList wordsOf(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
}

bool isSamePerson(const QString &name, const QString &other)
{
    QStringList shorter = wordsOf(name);
    QStringList longer = wordsOf(other);
    if (shorter.size() > longer.size())
        shorter.swap(longer);
    if (shorter.size() < 2)
        return shorter == longer;
    return std::all_of(shorter.begin(), shorter.end(), [&](const QString &word) { return longer.contains(word); });
}

} // namespace marac
