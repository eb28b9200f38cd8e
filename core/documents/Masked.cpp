// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Masked.h"

#include <QStringList>

namespace marac::documents {

QString outwardOf(const QString &postcode)
{
    const QString text = postcode.simplified().toUpper();
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    if (space > 0)
        return text.left(space);
    return text.size() > 4 ? text.chopped(3) : text;
}

QString initialsOf(const QString &name)
{
    const QString text = name.simplified();
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool alreadyShort = std::all_of(words.begin(), words.end(), [](const QString &word) {
        return word.size() <= 2 || (word.size() <= 6 && word.contains(QLatin1Char('.')));
    });
    if (alreadyShort)
        return text;
    QString initials;
    for (const QString &word : words) {
        initials += word.first(word.at(0).isHighSurrogate() && word.size() > 1 ? 2 : 1).toUpper();
        initials += QLatin1Char('.');
    }
    return initials;
}

} // namespace marac::documents
