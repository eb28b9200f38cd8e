// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/Share.h"
#include "tests/proof/kills/saves/Golden.h"
#include "tests/proof/support/Proof.h"

#include <vector>

namespace marac::kills {

/// Every save of every use case, with the program killed or a call failed at one of its calls (faults 1, 2, 5–8, 11, 13–16 of
/// the list): short, some calls of each chain; long, as many as Sizes.h says, spread over all of them, and then chains one after
/// the other in orders drawn by lot until there were enough kills. And each save is one change: without any fault it is looked
/// whether the register ever holds a part of it.
class SavesProof
{
public:
    SavesProof(proof::Proof &proof, const Prepared &prepared, Share share);
    void run();

private:
    /// The chains, each with its run without a fault, in their order.
    std::vector<Golden> goldens();
    /// Whether all was kept in it, each save in one change.
    bool isSound(const Golden &golden);
    /// `turn`: the place of the chain among all; `kills`: how many of its calls are killed at.
    void tryChain(Golden &golden, qsizetype turn, int kills);
    void tryOrders();
    /// Before a call or with half of it done, at `tries` of both together.
    void tryKills(Golden &golden, qsizetype turn, int tries);
    void tryFailures(Golden &golden, qsizetype turn, faults::Kind kind, int tries);
    void tryCall(Golden &golden, faults::Kind kind, int at, int calls);
    /// At flushes that a save stands or falls with.
    void tryFlushes(Golden &golden, qsizetype turn, int tries);
    void tryMemory(Golden &golden, qsizetype turn, int tries);
    void tryMoments(const Golden &golden, qsizetype turn, int tries);
    void tryMoment(const Golden &golden, int moment);

    proof::Proof &m_proof;
    const Prepared &m_prepared;
    Share m_share;
};

} // namespace marac::kills
