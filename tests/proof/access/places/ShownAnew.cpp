// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/places/Looked.h"

#include <QSet>

#include <algorithm>

namespace marac::proof {

/// The lines of `now` that `before` has not.
static QString newLines(const QString &before, const QString &now)
{
    const QStringList old = before.split(QLatin1Char('\n'));
    const QSet<QString> known(old.begin(), old.end());
    QStringList lines = now.split(QLatin1Char('\n'));
    lines.removeIf([&known](const QString &line) { return known.contains(line); });
    return lines.join(QLatin1Char('\n'));
}

QStringList shownAnew(const Looked &before, const Looked &now, const QList<CanaryKind> &canaries)
{
    const QString anywhere = QStringList(before.words.values()).join(QLatin1Char('\n'));
    QStringList shown;
    for (auto window = now.words.cbegin(); window != now.words.cend(); ++window) {
        const QString stood = before.words.value(window.key(), anywhere);
        const QString anew = newLines(stood, *window);
        for (const CanaryKind &kind : canaries) {
            const bool isShown = std::any_of(kind.words.begin(), kind.words.end(), [&](const QString &word) {
                return anew.contains(word) && !stood.contains(word);
            });
            if (isShown && !shown.contains(kind.name))
                shown << kind.name;
        }
    }
    return shown;
}

} // namespace marac::proof
