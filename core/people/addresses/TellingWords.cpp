// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/TellingWords.h"

#include "core/people/addresses/AddressInText.h"
#include "core/people/addresses/AddressText.h"
#include "core/people/addresses/SeenText.h"
#include "core/people/telling/MaskedLines.h"

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
    for (const std::optional<qint64> &number : {address.uprn, address.usrn}) {
        if (number)
            telling << QString::number(*number);
    }
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

/// Found as the text is seen, and placed where that stands in the text as it was typed.
static void addFound(const QRegularExpression &pattern, const SeenText &seen, QList<AddressPlace> &places)
{
    for (QRegularExpressionMatchIterator found = pattern.globalMatch(seen.text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const qsizetype from = seen.at.at(match.capturedStart());
        places.append(AddressPlace{from, seen.at.at(match.capturedEnd() - 1) + 1 - from});
    }
}

/// Where a text says one of these, in its order.
static QList<AddressPlace> placesTelling(const QString &text, const QStringList &telling)
{
    QList<AddressPlace> places;
    const SeenText seen = seenText(text);
    for (const QString &words : telling) {
        QStringList parts;
        for (const QString &part : seenText(words).text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            parts << QRegularExpression::escape(part);
        if (parts.isEmpty())
            continue;
        addFound(QRegularExpression(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(parts.join(QStringLiteral("[\\s,]*"))),
                                    QRegularExpression::CaseInsensitiveOption
                                        | QRegularExpression::UseUnicodePropertiesOption),
                 seen, places);
    }
    std::stable_sort(places.begin(), places.end(),
                     [](const AddressPlace &a, const AddressPlace &b) { return a.from < b.from; });
    return places;
}

QString withoutTelling(const QString &text, const QStringList &telling)
{
    return maskedPart(text, placesTelling(text, telling), 0, text.size());
}

QStringList withoutTelling(const QStringList &lines, const QStringList &telling)
{
    return maskedLines(lines, placesTelling(lines.join(QLatin1Char('\n')), telling));
}

bool tellsAnother(const Address &address, const Address &other)
{
    const QString told = addressOneLine(address, AddressView::InFull);
    Address hidden = other;
    hidden.isProtected = true;
    return withoutTelling(told, tellingWords(hidden)) != told || !AddressInText({hidden}).placesIn(told).isEmpty();
}

} // namespace marac
