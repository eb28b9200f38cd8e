// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace marac {

/// One thing found wrong.
struct TrailFinding
{
    enum class Kind {
        EntryMissing,   ///< a number is left out
        EntryMoved,     ///< it does not follow the entry before it
        EntryAltered,   ///< its content does not give its hash, or is nothing this program writes
        SignatureWrong, ///< not signed by the person it names
        SignerUnknown,  ///< the register has no such key
        KeyNotHeld,     ///< signed with a key that was not that person's at that point of the trail
        NotAllowed,     ///< it wrote what such an entry, or such a role, may not write
        IndexAltered,   ///< the list of what it is about, or of the rows it bound, was touched
        HeadDiffers,    ///< the trail ends elsewhere than the register remembers
        RowChanged,     ///< a record differs from its last entry
        RowMissing,     ///< a record is gone without an entry
        RowUnbound,     ///< a record that no entry knows
        AccountForged,  ///< an account has a role, a key or a state that no entry gave it
        DerivedDiffers, ///< what follows from the records, and no entry binds, isn't what they give
        CountDiffers    ///< more or fewer records than the register remembers
    };
    Kind kind;
    qint64 seq = 0; ///< the entry concerned; 0 when there is none (from RowUnbound on)
    QString text;   ///< plain English, no content of a record
};

/// Takes what a check finds, one at a time.
using TakeFinding = std::function<void(const TrailFinding &)>;

} // namespace marac
