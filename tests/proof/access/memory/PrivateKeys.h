// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/access/memory/MemoryScan.h"

namespace marac {
class UserKeys;
}

namespace marac::proof {

/// The private halves of a person's two key pairs, each in the ways in which a program may hold it. UserKeys hands out neither,
/// so they are made here from its seed once more; a pair whose public half is not the person's own stops the program.
struct PrivateKeys
{
    QList<Needle> sealing;
    QList<Needle> signing;
};
PrivateKeys privateKeysOf(const UserKeys &keys);

} // namespace marac::proof
