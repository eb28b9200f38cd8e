// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/DatabaseKey.h"
#include "tests/proof/kills/Prepared.h"
#include "tests/proof/kills/Share.h"
#include "tests/proof/kills/power/UnsyncedDisk.h"
#include "tests/proof/support/Proof.h"

#include <QRandomGenerator>

#include <optional>

namespace marac::kills {

/// The power goes at every call that makes something last, and after each save that was told as kept: what of the unsynchronised
/// sectors is on the disk is tried in every way, or drawn by lot where there are many. Each such disk is opened, and the power
/// goes again while that puts it right, three deep (faults 3 and 4 of the list).
class PowerProof
{
public:
    PowerProof(proof::Proof &proof, const Prepared &prepared, Share share);
    void run();

private:
    /// What the saves of a chain did to the disk, or what bringing it up to date did.
    struct Story
    {
        QString work;
        DiskLog log;
        QList<qsizetype> kept;    ///< before these calls a save had been acknowledged
        QList<qsizetype> begun;   ///< with these calls a transaction began to write
        QList<QByteArray> states; ///< before the first transaction, and after each

        /// What the register may hold when the power goes before this call.
        QList<QByteArray> allowedBefore(qsizetype call) const;
        /// The same saves on a disk that says it has made this file last, and has not.
        Story withoutFlushesOf(DiskFile file) const;
    };

    /// What is expected of a disk, and how to find it again.
    struct Expected
    {
        QList<QByteArray> allowed;
        QList<QByteArray> known; ///< every state that ever was
        QString where;
    };

    /// Every chain that keeps its file, and the migration. What makes a new file beside it is FolderProof's.
    static QStringList allWorks();
    Story record(const QString &work);
    static void recordSaves(Register &reg, const QString &folder, Story &story);
    void readStates(Story &story);
    void cutStory(const Story &story);
    void cutStory(const Story &story, int sector);
    /// What is lost with the flushes of either file has to be seen, or the images show nothing.
    void demandThatLostFlushesAreSeen(const Story &story) const;
    void tryCuts(const UnsyncedDisk &disk, const Expected &expected, int depth);
    void cutRepair(const DiskLog &repair, const Expected &expected, int depth);
    /// What the register on such a disk holds once it is open; empty when it does not open. `repair`: what that did to the disk.
    QByteArray opened(const DiskImage &disk, DiskLog &repair, bool wasBeingUndone);

    proof::Proof &m_proof;
    const Prepared &m_prepared;
    QTemporaryDir m_folder;
    std::optional<DatabaseKey> m_key;
    Share m_share;
    QRandomGenerator m_lot; ///< of one work at a time, whichever process it is given to
};

} // namespace marac::kills
