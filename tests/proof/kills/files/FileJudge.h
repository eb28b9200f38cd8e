// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/Prepared.h"
#include "tests/proof/support/Proof.h"

#include <QByteArrayList>

namespace marac::kills {

/// Looks at what creating, restoring, bringing up to date or giving access back left in its folder, and tells the proof what must
/// not be: what was told as done is there whole, record for record as without any fault; otherwise the same is done once more
/// by the same program, and what was left does not stand in its way. In the end nothing lies there that a run without a fault
/// would not have left. The register that a backup is restored beside stays what it was, and the backup before a migration can be
/// restored.
class FileJudge
{
public:
    FileJudge(proof::Proof &proof, const Prepared &prepared);

    using Opened = Result<std::unique_ptr<Register>>;
    struct Workflow
    {
        QString option; ///< of the worker (workOnFile)
        void (FileJudge::*prepare)(const QString &folder) const;
        void (FileJudge::*look)(const QString &folder, bool isKept, const QString &where);
        Opened (*open)(const QString &folder, const Clock &clock); ///< what the workflow makes
    };
    static QList<Workflow> workflows();

    /// Lays out what the workflow begins with, in a folder that is there and empty.
    void prepare(const Workflow &workflow, const QString &folder) const { (this->*workflow.prepare)(folder); }
    /// What the workflow leaves without a fault, which has to lie in `folder`: the next looks are held against it.
    void learn(const Workflow &workflow, const QString &folder);
    /// At what the workflow made, and at what it left. `isKept`: it was told as done; `where` repeats it.
    void look(const Workflow &workflow, const QString &folder, bool isKept, const QString &where);

private:
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
};

} // namespace marac::kills
