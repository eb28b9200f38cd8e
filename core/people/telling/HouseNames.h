// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QStringList>

namespace marac {

/// What an address calls its house: the numbers, each end of a range too, and the name without its spaces. Of free text all
/// numbers that may be a house's, for nobody can tell which of them is.
struct HouseNames
{
    QStringList numbers; ///< "12", "12a"
    QString name;        ///< "hollyhouse"; empty: it has none

    /// Whether both have numbers, or both names, by which two houses can be told apart.
    bool canBeTold(const HouseNames &other) const
    {
        return (!numbers.isEmpty() && !other.numbers.isEmpty()) || (!name.isEmpty() && !other.name.isEmpty());
    }
    /// Whether both may be of one house: they have a number in common, or the name but for a slip of the hand.
    bool mayBe(const HouseNames &other) const;
};

HouseNames houseNames(const Address &address);

} // namespace marac
