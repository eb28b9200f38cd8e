// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/TellingWords.h"

#include "core/people/PeopleWords.h"
#include "core/people/addresses/AddressInText.h"
#include "core/people/addresses/AddressText.h"
#include "core/people/addresses/SeenText.h"

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

/// Found as the text is seen, and replaced where that stands in the text as it was typed.
static QString withoutFound(const QRegularExpression &pattern, const QString &text)
{
    const SeenText seen = seenText(text);
    QString masked;
    qsizetype done = 0;
    for (QRegularExpressionMatchIterator found = pattern.globalMatch(seen.text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype from = seen.at.at(match.capturedStart());
        masked += text.mid(done, from - done) + People::tr("Protected address");
        done = seen.at.at(match.capturedEnd() - 1) + 1;
    }
    return masked + text.mid(done);
}

QString withoutTelling(const QString &text, const QStringList &telling)
{
    QString masked = text;
    for (const QString &words : telling) {
        QStringList parts;
        for (const QString &part : seenText(words).text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            parts << QRegularExpression::escape(part);
        if (parts.isEmpty())
            continue;
        const QRegularExpression pattern(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(parts.join(QStringLiteral("[\\s,]*"))),
                                         QRegularExpression::CaseInsensitiveOption
                                             | QRegularExpression::UseUnicodePropertiesOption);
        masked = withoutFound(pattern, masked);
    }
    return masked;
}

bool tellsAnother(const Address &address, const Address &other)
{
    const QString told = addressOneLine(address, AddressView::InFull);
    Address hidden = other;
    hidden.isProtected = true;
    return withoutTelling(told, tellingWords(hidden)) != told || !AddressInText({hidden}).placesIn(told).isEmpty();
}

} // namespace marac
