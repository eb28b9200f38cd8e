// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/BackupAge.h"
#include "core/safekeeping/BackupFolders.h"
#include "core/store/Connection.h"
#include "core/users/User.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

namespace marac {

/// What the register's own trail says of its backups, of changes of its key, and of who could open it when. Throws StoreFault.
class BackupTrail
{
public:
    explicit BackupTrail(const Connection &db);

    /// Of all folders, or of one ("first_folder", "second_folder", "elsewhere"; see BackupFolders::roleOf).
    BackupFacts facts(const QString &role = {}) const;

    /// What the look at a backup of this name came to: whether it is good; nothing when it does not stand there.
    using Look = std::function<std::optional<bool>(const QString &name)>;

    /// Of one of the folders, where a backup counts as good only while it stands there and `look` finds it so; without one
    /// it is looked at quickly (BackupBundle::looksSound). A folder that can't be reached now, a disk that is not plugged in,
    /// is believed.
    BackupFacts factsIn(const BackupFolders &folders, const QString &folder, Look look = {}) const;

    /// Of the folder where it stands worst, each looked at quickly.
    BackupAge age(const BackupFolders &folders, QDate today) const;

    /// The backups that an entry says were made, or that the register was restored from.
    const QSet<QString> &names() const { return m_names; }

    /// Everybody whose passphrase of that moment opens a copy that ends at entry `seq`, whatever became of them since.
    QList<User> openersAt(qint64 seq) const;

    /// Since when somebody whose account was closed may still have a key that opens this register's file: the first closing
    /// that stands and that no new key followed (threat T12). Nothing when no change of key is due.
    std::optional<QDateTime> rotationDueSince() const;

private:
    struct Turn
    {
        qint64 seq;
        QDateTime at;
        bool open;
    };
    struct Attempt
    {
        qint64 seq;
        QDateTime at;
        bool good;
        QString role;
        QString name; ///< of the backup, when it is good
    };
    /// What came after the last good backup.
    struct Since
    {
        bool changed = true;
        bool lookedAt = true;
    };

    void readAttempts(const Connection &db);
    void readAccounts(const Connection &db);
    void readSince(const Connection &db, const QString &role);
    static Since sinceEntry(const Connection &db, qint64 seq);

    QList<Attempt> m_attempts;          ///< newest first
    QSet<QString> m_names;              ///< of backups
    QHash<qint64, QList<Turn>> m_turns; ///< by user, oldest first
    QSet<qint64> m_added;               ///< by an entry of their own; the first administrator came with the register
    QList<User> m_users;
    qint64 m_lastNewKey = 0;       ///< the entry of a change of key or of a restoring, which gives one too
    QHash<QString, Since> m_since; ///< by role; of all folders without one
};

} // namespace marac
