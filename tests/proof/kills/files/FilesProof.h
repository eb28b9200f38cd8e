// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/Prepared.h"
#include "tests/proof/kills/Share.h"
#include "tests/proof/support/Proof.h"
#include "tests/support/Faults.h"

namespace marac::kills {

/// A register being created, restored, brought up to date and opened to who forgot the passphrase, with the program killed or
/// a call failed at one of its calls, or memory refused, in the long form at as many as Sizes.h says (faults 1, 2, 9, 10, 16 of
/// the list): what was told as done lasts, and is there whole, record for record as without any fault; otherwise the same is
/// done once more by the same program, and what was left does not stand in its way. In the end nothing lies there that a run without a fault would not
/// have left. The register that a backup is restored beside stays what it was, and the backup before a migration can be
/// restored.
class FilesProof
{
public:
    FilesProof(proof::Proof &proof, const Prepared &prepared, Share share);
    void run();

private:
    using Opened = Result<std::unique_ptr<Register>>;
    struct Workflow
    {
        QString option;
        void (FilesProof::*prepare)(const QString &folder) const;
        void (FilesProof::*look)(const QString &folder, bool isKept, const QString &where);
        Opened (*open)(const QString &folder, const Clock &clock); ///< what the workflow makes
    };

    /// `turn`: the place of the workflow among all.
    void tryCalls(const Workflow &workflow, qsizetype turn, faults::Kind kind, int tries, int calls);
    /// At flushes that the success rests on.
    void tryFlushes(const Workflow &workflow, qsizetype turn, int tries, int calls);
    void tryMemory(const Workflow &workflow, qsizetype turn, int tries);
    /// Without a fault: sets m_whole, m_known and m_flushes and gives how many calls there are, as they are counted for `kind`.
    int callsOf(const Workflow &workflow, faults::Kind kind);
    faults::Run ran(const Workflow &workflow, const QString &folder, faults::Kind kind, int at,
                    const QStringList &more = {}) const;
    void tryCall(const Workflow &workflow, faults::Kind kind, int at, int calls);
    /// At what the workflow made, and at what it left.
    void lookAtAll(const Workflow &workflow, const QString &folder, bool isKept, const QString &where);
    void nothingThere(const QString &folder) const;
    void copied(const QString &folder) const;
    void backedUp(const QString &folder) const;
    QByteArray recoveredTwice() const;
    void lookAtCreated(const QString &folder, bool isKept, const QString &where);
    void lookAtRestored(const QString &folder, bool isKept, const QString &where);
    void lookAtRecovered(const QString &folder, bool isKept, const QString &where);
    void lookAtMigrated(const QString &folder, bool isKept, const QString &where);
    /// Whole, or a fault; with these records (contentOf).
    void lookAt(const Opened &reg, const QByteArrayList &contents, const QString &where);
    /// In a copy of the folder, since opening leaves its witness. `isReplaced`: the restored register stands beside it, so that its
    /// witnesses may be put aside and it then opens by its own.
    void lookAtLive(const QString &folder, bool isReplaced, const QString &where);
    void lookAtBackups(const QString &folder, const QString &where);

    proof::Proof &m_proof;
    const Prepared &m_prepared;
    QTemporaryDir m_backedUp;
    QByteArray m_live;           ///< the records of the register that was backed up
    QByteArray m_recoveredTwice; ///< when the same sheet gave access back twice
    QByteArray m_whole;          ///< those that the workflow leaves when nothing goes wrong
    QStringList m_known;         ///< the files it leaves then
    QList<int> m_flushes;        ///< the places, among its calls, of those that it rests on
    Share m_share;
};

} // namespace marac::kills
