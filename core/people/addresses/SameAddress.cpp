// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/SameAddress.h"

#include "core/people/PersonName.h"
#include "core/people/addresses/Postcode.h"

#include <QStringList>

namespace marac {

/// "Flat 4", "4", "FLAT 4," and "Apt. 4" alike.
static QString unitKey(const QString &saon)
{
    QStringList words = nameKey(saon).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList kinds{QStringLiteral("flat"), QStringLiteral("apartment"), QStringLiteral("apt"),
                            QStringLiteral("unit"), QStringLiteral("room"),      QStringLiteral("no")};
    words.removeIf([&](const QString &word) { return kinds.contains(word); });
    return words.join(QLatin1Char(' '));
}

bool areSameAddress(const Address &a, const Address &b)
{
    if (a.uprn && b.uprn)
        return *a.uprn == *b.uprn;
    const QString building = nameKey(a.paon);
    return !building.isEmpty() && building == nameKey(b.paon) && unitKey(a.saon) == unitKey(b.saon)
        && postcode(a.postcode) && postcode(a.postcode) == postcode(b.postcode);
}

} // namespace marac
