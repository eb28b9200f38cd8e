// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/Share.h"
#include "tests/proof/kills/files/FileJudge.h"
#include "tests/proof/kills/power/UnsyncedFolder.h"

#include <QRandomGenerator>

#include <functional>

namespace marac::kills {

/// The power goes while a register is created, restored, brought up to date or opened to who forgot the passphrase, while users
/// and key files change, the register gets a new key, or a backup is made: all that a disk may hold of the folder then, by
/// UnsyncedFolder, from what the work did to it call by call. At each call that makes something last, and when it was told as
/// done, what is open is tried in every way, or drawn by lot where there are many; in the short form at some of these calls. Each
/// such folder is held to what a killed program may leave, by the same judges (faults 3 and 7 of the list).
class FolderProof
{
public:
    FolderProof(proof::Proof &proof, const Prepared &prepared, FileJudge &judge, Share share);
    void run();

private:
    /// A piece of work, and what is looked at where the power went after it was told `told` times that something is done.
    struct Work
    {
        QString name;
        QStringList arguments; ///< of the worker
        std::function<void(qsizetype told, const QString &where)> look = {};
    };
    struct Story
    {
        Work work;
        QList<UnsyncedFolder> before; ///< with each size of sectors
        QList<faults::RecordedCall> calls;
        QList<int> told; ///< after so many of its calls something was told as done

        qsizetype toldBefore(qsizetype call) const;
        /// Where the power may go: before these calls, and at the end.
        QList<qsizetype> cuts() const;
        /// The same on a disk that says it has made files with this word in their path last, and has not.
        Story withoutFlushesOf(const QString &word) const;
    };

    /// Lays out `prepare`s folder, runs the work in it and takes down what it does.
    faults::Recording record(Story &story, const std::function<void(const QString &folder)> &prepare) const;
    Story storyOfWorkflow(const FileJudge::Workflow &workflow);
    Story storyOfChain(const QString &chain);
    /// Played back to its end, the recording has to come to what lies there, or it shows nothing.
    void demandTheWhole(const Story &story) const;
    /// A backup and key files that were told as kept and not made to last have to be seen, or the images show nothing.
    void demandThatLostFlushesAreSeen(const Story &story, const QString &word);
    void cutStory(const Story &story, qsizetype turn);
    void cut(const Story &story, const UnsyncedFolder &disk, qsizetype call);
    void clearFolder() const;

    proof::Proof &m_proof;
    const Prepared &m_prepared;
    FileJudge &m_judge;
    Share m_share;
    QTemporaryDir m_around;
    QString m_folder; ///< the same for all, since a computer's notes go by the register's path
    QRandomGenerator m_lot;
};

} // namespace marac::kills
