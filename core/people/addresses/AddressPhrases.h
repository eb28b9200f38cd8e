// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QStringList>

namespace marac {

/// The rows of words by which people tell an address in a narrative (domain.md 1.2, item 7): the house with its street in
/// either order, its flat before, between or behind them, a house with a name and its flat, the organisation that keeps the
/// house, its property number (UPRN), and what free text gives (addGiven). A house with a name of its own, and no flats, is
/// told by that alone, a range of numbers by each end of it. An organisation tells also without the words that any refuge
/// goes by ("Women's Refuge"), by one word only where that has six letters or more, and never by such words or a town alone.
/// Then its postcodes, in capitals and without their space. The words of a phrase are AddressWord keys with a space between
/// them. Each once, and no more of them than people use of one address, however much was typed as one.
QStringList tellingPhrases(const Address &address);

/// What is kept of a protected address to find it by: its tellingPhrases() or, where it has none, its sameFieldsPhrase().
QStringList keptPhrases(const Address &address);

/// What stands for the fields by which an address without tellingPhrases() is known in another record: organisation, flat,
/// house, street and free text, whatever the town. No text tells it. Empty where none of them says anything.
QString sameFieldsPhrase(const Address &address);

/// Whether one of these is a postcode.
bool isPostcodePhrase(const QString &phrase);

} // namespace marac
