// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/keys/DatabaseKey.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace marac {

/// One unlock that failed.
struct DoorEntry
{
    QDateTime at; ///< UTC
    QString login;
    QString computer;
};

/// Failed unlocks, kept beside the register (`case.marac.door`) while it is shut: each sealed to the keyring's door key, so
/// that nobody can read what was typed as a login. Taken into the audit trail at the next unlock. Best effort: whoever
/// can write the folder can remove it, and only the newest `most` are kept.
class DoorLog
{
public:
    static constexpr int most = 200;

    explicit DoorLog(const QString &registerPath);
    static QString path(const QString &registerPath);

    /// Never fails aloud: a door log that can't be written must not keep anybody out. Tries made at one time wait for each
    /// other, so that none is lost.
    void append(const QByteArray &doorPublicKey, const DoorEntry &entry) const;

    struct Read
    {
        QList<DoorEntry> entries;
        int unreadable = 0;    ///< damaged, forged, or sealed under an earlier database key
        QByteArray taken = {}; ///< the records themselves, for forget()
    };
    /// Reads all without taking anything away: forget() it once the entries are committed to the audit trail.
    Read read(const DatabaseKey &key) const;
    /// Takes away what was read, and leaves what was appended since.
    void forget(const Read &read) const;

    /// The public half, for the keyring; the private half comes from the database key.
    static QByteArray doorPublicKey(const DatabaseKey &key);

private:
    QString m_path;
};

} // namespace marac
