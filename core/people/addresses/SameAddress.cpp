// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/SameAddress.h"

#include "core/people/PersonName.h"
#include "core/people/addresses/Postcode.h"

#include <QStringList>

#include <optional>

namespace marac {

QString unitKey(const QString &saon)
{
    QStringList words = nameKey(saon).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    static const QStringList kinds{QStringLiteral("flat"),  QStringLiteral("apartment"), QStringLiteral("apt"),
                                   QStringLiteral("unit"),  QStringLiteral("room"),      QStringLiteral("no"),
                                   QStringLiteral("nr"),    QStringLiteral("number"),    QStringLiteral("studio"),
                                   QStringLiteral("suite"), QStringLiteral("bedsit"),    QStringLiteral("maisonette")};
    words.removeIf([](const QString &word) { return kinds.contains(word); });
    // "4 A" and "4A"; nameKey() puts the words in an order of its own.
    const bool isNumberAndLetter = words.size() == 2 && words.first().back().isDigit() && words.last().size() == 1
        && words.last().front().isLetter();
    return words.join(isNumberAndLetter ? QString() : QStringLiteral(" "));
}

/// Where one of them has no postcode that could say so.
static bool areInTheSameStreet(const Address &a, const Address &b)
{
    const auto town = [](const Address &address) {
        return nameKey(address.town.isEmpty() ? address.postTown : address.town);
    };
    const QString street = nameKey(a.street);
    return !street.isEmpty() && street == nameKey(b.street) && !town(a).isEmpty() && town(a) == town(b);
}

bool areSameAddress(const Address &a, const Address &b)
{
    if (a.uprn && b.uprn)
        return *a.uprn == *b.uprn;
    const QString building = nameKey(a.paon);
    if (building.isEmpty() || building != nameKey(b.paon) || unitKey(a.saon) != unitKey(b.saon))
        return false;
    const std::optional<QString> first = postcode(a.postcode);
    const std::optional<QString> second = postcode(b.postcode);
    return first && second ? *first == *second : areInTheSameStreet(a, b);
}

} // namespace marac
