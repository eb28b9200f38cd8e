// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/Prepared.h"
#include "tests/proof/support/Proof.h"
#include "tests/support/Faults.h"

#include <QRandomGenerator>

namespace marac::kills {

/// A register being created, restored and brought up to date, with the program killed or a call failed at each of the calls
/// (faults 1, 2, 9, 10 of the list): what was told as done is there whole; otherwise all is as before, or nothing stands in the
/// way of doing it once more.
class FilesProof
{
public:
    FilesProof(proof::Proof &proof, const Prepared &prepared);
    void run();

private:
    struct Workflow
    {
        QString option;
        QString word; ///< in the paths whose calls count
        void (FilesProof::*prepare)(const QString &folder) const;
        void (FilesProof::*look)(const QString &folder, bool isKept, const QString &where);
    };

    void tryCalls(const Workflow &workflow, faults::Kind kind, int tries);
    void nothingThere(const QString &folder) const;
    void copied(const QString &folder) const;
    void backedUp(const QString &folder) const;
    void lookAtCreated(const QString &folder, bool isKept, const QString &where);
    void lookAtRestored(const QString &folder, bool isKept, const QString &where);
    void lookAtMigrated(const QString &folder, bool isKept, const QString &where);
    /// Whole, or a fault.
    void lookAt(const Result<std::unique_ptr<Register>> &reg, const QString &where);

    proof::Proof &m_proof;
    const Prepared &m_prepared;
    QTemporaryDir m_backedUp;
    QRandomGenerator m_lot;
};

} // namespace marac::kills
