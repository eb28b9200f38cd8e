// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"

#include <QStringList>

namespace marac::kills {

/// Which of the tries this process makes. In the long form as many processes as there are cores share them, each one try at a
/// time: processes and not threads, since the memory of SQLite, its file system and the memory that is refused are of a process.
/// In the short form there is one, which makes them all; the other tests have the other cores.
struct Share
{
    int number = 0;
    int of = 1;

    /// The tries of one place are given out by turns, so that each process gets as many.
    bool has(qint64 index) const { return index % of == number; }

    /// By `--share NUMBER OF`; without it, the whole.
    static Share from(const QStringList &arguments);
};

inline bool isShare(const QStringList &arguments)
{
    return arguments.contains(QStringLiteral("--share"));
}

/// Starts a process for each core with these arguments of this program and a share of its own, waits for all of them and takes in
/// what they came to; one that did not come to its end is a crash.
void runShares(proof::Proof &proof, const QStringList &arguments);

/// The last word of a process that has a share: for runShares().
void handOver(const proof::Proof &proof);

} // namespace marac::kills
