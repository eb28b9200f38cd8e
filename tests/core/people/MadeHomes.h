// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

namespace marac::test {

/// A protected address in its parts.
inline Address home(const QString &saon, const QString &paon, const QString &street, const QString &postcode = {})
{
    Address address;
    address.saon = saon;
    address.paon = paon;
    address.street = street;
    address.postcode = postcode;
    address.isProtected = true;
    return address;
}

/// A protected address as it was told.
inline Address given(const QString &text)
{
    Address address = home({}, {}, {});
    address.asGiven = text;
    return address;
}

/// Seven letters that are those of no other number below some thousands.
inline QString madeName(int number)
{
    QString name;
    for (int at = 0; at < 7; ++at) {
        name += QChar(char16_t(u'a' + (number * (at + 3) + at) % 26));
        number = number / 3 + at * 5;
    }
    return name;
}

} // namespace marac::test
