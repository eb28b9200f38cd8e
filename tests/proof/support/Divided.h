// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace marac::proof {

/// A piece of a proof that several processes share: processes and not threads, since the memory of SQLite, its file system and
/// the memory that is refused are of a process.
struct Piece
{
    QString name;          ///< as a person reads it when it did not come to its end
    QStringList arguments; ///< which make this program prove that piece alone and hand over what it came to
};

/// Starts this program once for each piece, in this order and as many at once as there are cores; waits for all of them, passes
/// on what they say and takes in what they came to. One that does not come to its end leaves the whole unfinished.
void proveDivided(Proof &proof, const QList<Piece> &pieces);

/// The last word of a process that proves a piece, for proveDivided().
void handOver(const Proof &proof);

} // namespace marac::proof
