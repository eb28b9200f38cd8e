// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace marac {

/// How much work one guess at a passphrase costs: Argon2id (RFC 9106) memory and passes, one lane.
struct KdfCost
{
    quint64 memoryBytes = 0;
    quint32 passes = 0;

    friend bool operator==(const KdfCost &, const KdfCost &) = default;
};

/// The cost of new wraps, and what is accepted from a file. Handed in, never global, so that tests can be quick.
struct KdfPolicy
{
    KdfCost fresh;     ///< for every passphrase set from now on
    KdfCost floor;     ///< a wrap below this still opens, and is to be renewed at once
    KdfCost leastRead; ///< a keyring below this or above `mostRead` is refused before any memory is taken
    KdfCost mostRead;
    int targetMs = 0; ///< `fresh` is raised to what takes this long on the computer at hand; 0 takes `fresh` as it is

    /// 256 MiB and 3 passes, or more where that takes less than a second; reads 64 MiB to 2 GiB and 1 to 20 passes.
    static constexpr KdfPolicy production()
    {
        constexpr quint64 MiB = 1024 * 1024;
        return {{256 * MiB, 3}, {256 * MiB, 3}, {64 * MiB, 1}, {2048 * MiB, 20}, 1000};
    }

    constexpr bool isReadable(const KdfCost &cost) const
    {
        return cost.memoryBytes >= leastRead.memoryBytes && cost.memoryBytes <= mostRead.memoryBytes
            && cost.passes >= leastRead.passes && cost.passes <= mostRead.passes;
    }
    constexpr bool isBelowFloor(const KdfCost &cost) const
    {
        return cost.memoryBytes < floor.memoryBytes || cost.passes < floor.passes;
    }
};

} // namespace marac
