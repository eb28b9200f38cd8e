// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QStringList>

namespace marac {

/// The rows of words by which people tell an address in a narrative (domain.md 1.2, item 7): the house with its street in
/// either order, its flat before, between or behind them, a house with a name and its flat, the organisation that keeps the
/// house, its property number (UPRN), and the houses of what was given as free text. An organisation tells by one word only
/// where that has six letters or more, and never by words that any refuge goes by ("Women's Refuge"). Then its postcodes, in
/// capitals and without their space. The words of a phrase are AddressWord keys with a space between them. Each once, and no
/// more of them than people use of one address, however much was typed as one.
QStringList tellingPhrases(const Address &address);

/// Whether one of these is a postcode.
bool isPostcodePhrase(const QString &phrase);

} // namespace marac
