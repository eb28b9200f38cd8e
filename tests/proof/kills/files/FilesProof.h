// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/Prepared.h"
#include "tests/proof/support/Proof.h"
#include "tests/support/Faults.h"

#include <QRandomGenerator>

namespace marac::kills {

/// A register being created, restored and brought up to date, with the program killed or a call failed at each of the calls
/// (faults 1, 2, 9, 10 of the list): what was told as done is there whole, record for record as without any fault; otherwise all
/// is as before, or nothing stands in the way of doing it once more. The register that a backup is restored beside stays what it
/// was, and the backup before a migration can be restored.
class FilesProof
{
public:
    FilesProof(proof::Proof &proof, const Prepared &prepared);
    void run();

private:
    using Opened = Result<std::unique_ptr<Register>>;
    struct Workflow
    {
        QString option;
        QString word; ///< in the paths whose calls count
        void (FilesProof::*prepare)(const QString &folder) const;
        void (FilesProof::*look)(const QString &folder, bool isKept, const QString &where);
        Opened (*open)(const QString &folder, const Clock &clock); ///< what the workflow makes
    };

    void tryCalls(const Workflow &workflow, faults::Kind kind, int tries);
    void nothingThere(const QString &folder) const;
    void copied(const QString &folder) const;
    void backedUp(const QString &folder) const;
    void lookAtCreated(const QString &folder, bool isKept, const QString &where);
    void lookAtRestored(const QString &folder, bool isKept, const QString &where);
    void lookAtMigrated(const QString &folder, bool isKept, const QString &where);
    /// Whole, or a fault; with these records (contentOf), unless none are given.
    void lookAt(const Opened &reg, const QByteArray &content, const QString &where);
    /// In a copy of the folder, since opening leaves its witness. `isReplaced`: the restored register stands beside it, so that its
    /// witnesses may be put aside and it then opens by its own.
    void lookAtLive(const QString &folder, bool isReplaced, const QString &where);
    void lookAtBackups(const QString &folder, const QString &where);

    proof::Proof &m_proof;
    const Prepared &m_prepared;
    QTemporaryDir m_backedUp;
    QByteArray m_live;  ///< the records of the register that was backed up
    QByteArray m_whole; ///< those that the workflow leaves when nothing goes wrong
    QRandomGenerator m_lot;
};

} // namespace marac::kills
