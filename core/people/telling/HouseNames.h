// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QStringList>

namespace marac {

/// What an address calls its house in the field for it: the numbers, each end of a range too, or the name without its spaces.
/// Nothing where that field names a flat, a floor or a part of a house, or holds a word beside a number ("Studio 3",
/// "3 Harbour House", "Basement"), and nothing of free text: a number there may be a flat's, a floor's, a day or how many children came along, so that two
/// different ones prove no two houses.
struct HouseNames
{
    QStringList numbers; ///< "12", "12a"
    QString name;        ///< "hollyhouse"; empty: it has none

    /// Whether both have numbers, or both names, by which two houses can be told apart.
    bool canBeTold(const HouseNames &other) const
    {
        return (!numbers.isEmpty() && !other.numbers.isEmpty()) || (!name.isEmpty() && !other.name.isEmpty());
    }
    /// Whether both may be of one house: their numbers, from the lowest to the highest, have one in common, or the name is the
    /// same but for a slip of the hand.
    bool mayBe(const HouseNames &other) const;
};

/// For telling a house from another, and never for finding one.
HouseNames houseNames(const Address &address);

} // namespace marac
