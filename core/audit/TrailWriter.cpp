// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/TrailWriter.h"

#include "core/audit/AuditChain.h"
#include "core/audit/AuditTable.h"
#include "core/audit/BoundRowTable.h"
#include "core/keys/keyring/UserKeys.h"
#include "core/store/rows/RowDigest.h"

#include <sodium.h>

namespace marac {

static QByteArray freshNonce()
{
    QByteArray nonce(16, Qt::Uninitialized);
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    return nonce;
}

AppendedEntries TrailWriter::append(Connection &db, const QByteArray &uuid, const TrailHand &hand,
                                    const AuditSession &session, const QDateTime &now, qint64 steadyMs,
                                    const QList<AuditEvent> &events, const QList<BoundRow> &rows)
{
    bool wentBack = false;
    AuditEntry before = AuditTable::last(db).value_or(AuditEntry{});
    if (before.seq == 0)
        before.entryHash = chain::beginning(uuid);
    for (qsizetype i = 0; i < events.size(); ++i) {
        const QList<BoundRow> bound = i + 1 == events.size() ? rows : QList<BoundRow>{};
        AuditEntry entry;
        entry.seq = before.seq + 1;
        entry.at = now;
        entry.offsetMinutes = Clock::local(now).offsetFromUtc() / 60;
        entry.steadyMs = steadyMs;
        entry.userId = hand.userId;
        entry.keyId = hand.keyId;
        entry.session = session;
        entry.event = events.at(i);
        entry.clock = chain::clockFlag(before, entry);
        wentBack = wentBack || entry.clock == ClockFlag::WentBack;
        entry.nonce = freshNonce();
        entry.payload = chain::payloadOf(entry.event);
        entry.rowsHash = chain::rowsHash(bound);
        entry.payloadCommit = chain::payloadCommit(entry.nonce, entry.payload);
        entry.prevHash = before.entryHash;
        entry.entryHash = chain::entryHash(entry);
        entry.signature = hand.keys->sign(entry.entryHash);
        AuditTable::insert(db, entry);
        BoundRowTable::insert(db, entry.seq, bound);
        before = entry;
    }
    return {{before.seq, before.entryHash}, wentBack};
}

QList<BoundRow> TrailWriter::differingRows(const Connection &db)
{
    QList<BoundRow> rows;
    const QStringList live = tablesToBind(db, BoundRowTable::excluded());
    QStringList tables = live + BoundRowTable::tablesEverBound(db);
    tables.sort();
    tables.removeDuplicates();
    for (const QString &table : std::as_const(tables)) {
        NewestBindings bound(db, table);
        bool hasBound = bound.next();
        const auto passBound = [&] {
            if (!bound.last().digest.isEmpty())
                rows.append({table, bound.row(), {}});
            hasBound = bound.next();
        };
        if (live.contains(table)) {
            forEachRowDigest(db, table, [&](qint64 row, const QByteArray &digest) {
                while (hasBound && bound.row() < row)
                    passBound();
                const bool isBound = hasBound && bound.row() == row;
                if (!isBound || bound.last().digest != digest)
                    rows.append({table, row, digest});
                if (isBound)
                    hasBound = bound.next();
            });
        }
        while (hasBound)
            passBound();
    }
    return rows;
}

qint64 TrailWriter::liveRowsGained(const Connection &db, const QList<BoundRow> &rows)
{
    qint64 gained = -BoundRowTable::liveAmong(db, rows);
    for (const BoundRow &row : rows)
        gained += row.digest.isEmpty() ? 0 : 1;
    return gained;
}

} // namespace marac
