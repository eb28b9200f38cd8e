// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/Witness.h"
#include "core/store/Connection.h"

namespace marac {

/// What the witnesses on a workstation say of a register.
struct WitnessCheck
{
    int agreeing = 0;
    QList<Witness> older;  ///< saw entries that the register does not have
    QList<Witness> forked; ///< saw another entry in the same place
    /// File names of those that prove nothing: damaged, or signed with a key that the register never gave that person.
    /// Somebody spoils a witness who has cause to, so one of them is no better than one that disagrees.
    QStringList spoilt;

    bool isClean() const { return older.isEmpty() && forked.isEmpty() && spoilt.isEmpty(); }
    /// Clean, and with a witness at all: a computer that never saw the register can't say that it is the newest copy.
    bool agrees() const { return isClean() && agreeing > 0; }

    /// Once two people have overridden them: those that don't agree stop nobody any more and stay as evidence.
    void putAside(const WitnessFiles &files) const;
};

/// Whether the register gave that person the key the witness is signed with. Throws StoreFault.
bool knowsSigner(const Connection &db, const Witness &witness);

/// Compares every witness of this register with its trail, which ends at `head`. Throws StoreFault.
WitnessCheck checkWitnesses(const Connection &db, const QByteArray &uuid, const TrailHead &head,
                            const WitnessFiles &files);

} // namespace marac
