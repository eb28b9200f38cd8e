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
    const QStringList kinds{QStringLiteral("flat"), QStringLiteral("apartment"), QStringLiteral("apt"),
                            QStringLiteral("unit"), QStringLiteral("room"),      QStringLiteral("no")};
    words.removeIf([&](const QString &word) { return kinds.contains(word); });
    return words.join(QLatin1Char(' '));
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
