// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/FoundText.h"

#include "core/people/addresses/AddressInText.h"
#include "core/search/WordStart.h"

namespace marac {

/// The text without those places; what stood before and behind one is no word together.
static QString textWithout(const QList<AddressPlace> &places, QString text)
{
    for (const AddressPlace &place : places)
        text.replace(place.from, place.length, QString(place.length, QLatin1Char('\n')));
    return text;
}

std::optional<QString> foundText(const QString &text, const QStringList &words, const AddressInText &addresses)
{
    const QList<AddressPlace> places = addresses.placesIn(text);
    if (places.isEmpty())
        return text;
    return holdsAll(textWithout(places, text), words) ? std::optional(addresses.masked(text)) : std::nullopt;
}

} // namespace marac
