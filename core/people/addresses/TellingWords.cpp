// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/TellingWords.h"

#include "core/people/PeopleWords.h"

#include <QRegularExpression>

#include <algorithm>

namespace marac {

QStringList tellingWords(const Address &address)
{
    QStringList telling{address.organisation, address.street, address.postcode};
    if (!address.street.isEmpty() && !address.paon.isEmpty())
        telling << address.paon + QLatin1Char(' ') + address.street;
    const bool isName = std::any_of(address.paon.begin(), address.paon.end(), [](QChar c) { return c.isLetter(); })
        && address.paon.size() > 4;
    if (isName)
        telling << address.paon;
    telling += address.asGiven.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (QString &words : telling)
        words = words.simplified();
    // A single letter or number would be masked all over the text.
    telling.removeIf([](const QString &words) { return words.size() < 4; });
    telling.removeDuplicates();
    std::stable_sort(telling.begin(), telling.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return telling;
}

QString withoutTelling(const QString &text, const QStringList &telling)
{
    QString masked = text;
    for (const QString &words : telling) {
        QStringList parts;
        for (const QString &part : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            parts << QRegularExpression::escape(part);
        if (parts.isEmpty())
            continue;
        const QRegularExpression pattern(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(parts.join(QStringLiteral("[\\s,]*"))),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
        masked.replace(pattern, People::tr("Protected address"));
    }
    return masked;
}

} // namespace marac
