// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/keys/DatabaseKey.h"

#include <optional>

namespace marac {

/// What a backup says of itself, in a file that anybody may read: no names and no records, only sums and counts.
struct BackupManifest
{
    static constexpr qsizetype largest = 16 * 1024; ///< bytes

    QByteArray uuid;              ///< of the register
    TrailHead head;               ///< the trail's end in the copy
    QDateTime at;                 ///< UTC, to the second
    qint64 generation = 0;        ///< of the keyring
    qint64 bytes = 0;             ///< of the register's copy
    QByteArray sha256;            ///< of the register's copy
    QByteArray keyringSha256;     ///< of each of the two keyring files
    QByteArray liveKeyringSha256; ///< of the live register's keyring in it; empty in backups of before there was one
    qint64 entries = 0;           ///< of the trail
    qint64 rows = 0;              ///< records the trail binds
    QByteArray seal;              ///< keyed by the copy's own key: who can't open it can't rewrite its manifest

    /// "marac-20261008T091500Z-41": moment and last entry, nothing else.
    QString name() const;
    /// The moment of such a name, UTC: of "20261008T091500Z". Invalid when it is none.
    static QDateTime moment(const QString &stamped);

    QByteArray toFile(const DatabaseKey &key) const;
    /// Nothing when it is not such a file.
    static std::optional<BackupManifest> fromFile(const QByteArray &bytes);
    bool isSealedBy(const DatabaseKey &key) const;
};

} // namespace marac
