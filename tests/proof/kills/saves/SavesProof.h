// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/saves/Golden.h"
#include "tests/proof/support/Proof.h"

#include <QRandomGenerator>

namespace marac::kills {

/// Every save of every use case, with the program killed or a call failed at each of its calls (faults 1, 2, 5–8, 11, 13–16 of
/// the list): short, some calls of each chain; long, all of them, and then chains one after the other in orders drawn by lot
/// until there were enough kills.
class SavesProof
{
public:
    SavesProof(proof::Proof &proof, const Prepared &prepared);
    void run();

private:
    /// `turn`: the place of the chain among all.
    void tryChain(const QString &chain, qsizetype turn);
    void tryOrders();
    /// At `tries` calls spread over all; in the long form at each, or each third where the program goes on.
    void tryCalls(Golden &golden, faults::Kind kind, int tries);
    void tryCall(const Golden &golden, faults::Kind kind, int at, int calls);
    /// At one flush that a save stands or falls with, drawn by lot; in the long form at each.
    void tryFlushes(Golden &golden);
    void tryMemory(Golden &golden, int tries);
    void tryMoments(const Golden &golden, int tries);
    /// The first of calls that are `step` apart.
    int firstOf(int step) { return 1 + int(m_lot.bounded(quint32(step))); }

    proof::Proof &m_proof;
    const Prepared &m_prepared;
    QRandomGenerator m_lot;
};

} // namespace marac::kills
