// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"

#include <QByteArray>
#include <QDateTime>

namespace marac {

/// Whether the computer's clock could be believed when an entry was made. Order never rests on it.
enum class ClockFlag { Steady, WentBack, JumpedAhead };

template <>
struct Codes<ClockFlag>
{
    static constexpr std::array<Code<ClockFlag>, 3> all{{
        {ClockFlag::Steady, "steady"},
        {ClockFlag::WentBack, "went_back"},
        {ClockFlag::JumpedAhead, "jumped_ahead"},
    }};
};

/// Where a session of work runs: fixed at unlock, written into each of its entries.
struct AuditSession
{
    QByteArray id;  ///< 16 random bytes
    QString device; ///< the computer's own name
    QString bootId; ///< tells one start of the computer from another, since the steady clock begins anew
    QString appVersion;
};

/// A row bound by an entry: its digest after the change, empty when the row was deleted.
struct BoundRow
{
    QString table;
    qint64 row = 0;
    QByteArray digest = {};
};

/// One entry of the trail as it is stored. Everything here is covered by `entryHash`, which `signature` covers.
struct AuditEntry
{
    qint64 seq = 0;        ///< 1, 2, 3 … without gaps
    QDateTime at;          ///< UTC, to the millisecond
    int offsetMinutes = 0; ///< what the wall clock in Sefton added to UTC
    qint64 steadyMs = 0;
    ClockFlag clock = ClockFlag::Steady;
    qint64 userId = 0;
    qint64 keyId = 0;
    AuditSession session;
    AuditEvent event;    ///< read back from `payload` (verb, kind and id of the subject stand outside it)
    QByteArray nonce;    ///< 16 random bytes: a printed hash must not let short texts be guessed
    QByteArray payload;  ///< JSON; with the nonce it can be erased by law later and the chain stays whole
    QByteArray rowsHash; ///< over the rows bound to this entry
    QByteArray payloadCommit;
    QByteArray prevHash;
    QByteArray entryHash;
    QByteArray signature; ///< Ed25519 by `keyId`
};

/// The last entry's place and hash: what a witness remembers.
struct TrailHead
{
    qint64 seq = 0;
    QByteArray hash;

    friend bool operator==(const TrailHead &, const TrailHead &) = default;
};

} // namespace marac
