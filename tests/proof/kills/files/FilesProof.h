// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/Share.h"
#include "tests/proof/kills/files/FileJudge.h"
#include "tests/support/Faults.h"

namespace marac::kills {

/// A register being created, restored, brought up to date and opened to who forgot the passphrase, with the program killed or
/// a call failed at one of its calls, or memory refused, in the long form at as many as Sizes.h says (faults 1, 2, 9, 10, 16 of
/// the list). What was told as done was made to last, and FileJudge finds nothing.
class FilesProof
{
public:
    FilesProof(proof::Proof &proof, FileJudge &judge, Share share);
    void run();

private:
    using Workflow = FileJudge::Workflow;

    /// `turn`: the place of the workflow among all.
    void tryCalls(const Workflow &workflow, qsizetype turn, faults::Kind kind, int tries, int calls);
    /// At flushes that the success rests on.
    void tryFlushes(const Workflow &workflow, qsizetype turn, int tries, int calls);
    void tryMemory(const Workflow &workflow, qsizetype turn, int tries);
    /// Without a fault: the judge learns from it, m_flushes is set, and it gives how many calls there are, as they are counted for
    /// `kind`.
    int callsOf(const Workflow &workflow, faults::Kind kind);
    faults::Run ran(const Workflow &workflow, const QString &folder, faults::Kind kind, int at,
                    const QStringList &more = {}) const;
    void tryCall(const Workflow &workflow, faults::Kind kind, int at, int calls);

    proof::Proof &m_proof;
    FileJudge &m_judge;
    QList<int> m_flushes; ///< the places, among its calls, of those that it rests on
    Share m_share;
};

} // namespace marac::kills
