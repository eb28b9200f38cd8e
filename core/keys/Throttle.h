// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/platform/FileLock.h"

#include <QMap>
#include <QString>
#include <QUuid>

namespace marac {

/// Seconds to wait after so many wrong passphrases: 0, 0, 0, 1, 5, 15, 45, 90, then 150 each, so that there are at most five
/// tries in the five minutes after the third and in any five minutes from then on (security.md, numbers to reach). It slows
/// a person at the keyboard; against a stolen file only the cost of the derivation counts.
int delayAfter(int failures);

/// Wrong passphrases for one register on this computer, kept over restarts. Each account has its own count, which only its
/// own right passphrase clears, and the wait goes by all of them together: nobody gets more tries by unlocking with their
/// own in between. A count is forgotten a day after its last wrong try. Turning the clock gains nothing: within one start
/// of the computer the waiting is measured by a clock that can't be set.
///
/// Whoever holds a throttle keeps every other try out, so hold it for the counting and not while a key is derived: begin()
/// counts a try as wrong before it is looked at, succeeded() takes that back.
class Throttle
{
public:
    /// Logins that the keyring does not have share this number.
    static constexpr qint64 unknownLogin = 0;

    /// `clock` must outlive this. `stateFolder` and `bootId` are places::stateFolder() and places::bootId(). Waits a moment
    /// for another try that is counting. A file that can't be read counts as many wrong tries, made now, and is written anew
    /// at once, so that the wait comes to its end. Unavailable when the count can't be kept.
    static Result<Throttle> hold(const QString &stateFolder, const QUuid &registerId, const Clock &clock,
                                 const QString &bootId);

    /// Of all accounts together.
    int failures() const;
    /// Milliseconds until the next try is taken; 0 when it is taken now.
    qint64 waitMs() const;

    /// Counts a try as wrong. Unavailable when that can't be kept: the try must then not be looked at.
    Result<> begin(qint64 login);
    /// The try came to nothing (too little memory, perhaps): it is not counted after all.
    Result<> notLookedAt(qint64 login);
    /// The try was right: the account's own count goes, and that of the unknown logins.
    Result<> succeeded(qint64 login);

private:
    struct Count
    {
        int failures = 0;
        qint64 agoMs = 0; ///< since the last of them, when the file was read
    };

    Throttle(FileLock lock, const QString &path, const Clock &clock, const QString &bootId);
    Result<> load();
    Result<> save();
    qint64 agoMs(const Count &count) const;

    FileLock m_lock;
    QString m_path;
    QString m_bootId;
    const Clock *m_clock;
    qint64 m_readAtMs = 0; ///< steady clock
    QMap<qint64, Count> m_counts;
};

} // namespace marac
