// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/base/Clock.h"
#include "core/store/Connection.h"

#include <QList>

namespace marac {

class UserKeys;

/// Who writes entries and with what key. `keys` stays the caller's.
struct TrailHand
{
    qint64 userId = 0;
    qint64 keyId = 0;
    const UserKeys *keys = nullptr;
};

/// The new head, and what the entries said of the clock.
struct AppendedEntries : TrailHead
{
    bool clockWentBack = false; ///< one of them stands earlier than the one before it
};

/// Appends signed entries to the trail inside a transaction that somebody else opened and will commit. Keeps nothing between
/// calls, so a roll-back needs no word to it.
class TrailWriter
{
public:
    /// Throws StoreFault. `uuid` is the register's. `now` is the moment of the change. Every row of `rows` is bound to
    /// the last of `events`, of which there must be one at least. Gives the new head.
    static AppendedEntries append(Connection &db, const QByteArray &uuid, const TrailHand &hand,
                                  const AuditSession &session, const QDateTime &now, qint64 steadyMs,
                                  const QList<AuditEvent> &events, const QList<BoundRow> &rows);

    /// Every row that stands otherwise than its last entry says: all of a new register's, and what a migration rewrote.
    static QList<BoundRow> differingRows(const Connection &db);

    /// How many more live rows are bound after `rows` than before; ask before append().
    static qint64 liveRowsGained(const Connection &db, const QList<BoundRow> &rows);
};

} // namespace marac
