// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/RegisterCore.h"

#include "core/audit/BoundRowTable.h"
#include "core/register/MetaTable.h"
#include "core/store/Transaction.h"
#include "core/store/rows/RowDigest.h"

#include <QLoggingCategory>

#include <utility>

namespace marac {

Q_LOGGING_CATEGORY(lcRegister, "marac.register")

QList<BoundRow> RegisterCore::written(const RowWatch &watch) const
{
    QList<BoundRow> rows;
    const QList<WrittenRow> seen = watch.rows();
    RowDigests digests(*db);
    for (const WrittenRow &row : seen)
        rows.append({row.table, row.rowid, digests.of(row.table, row.rowid).value_or(QByteArray())});
    return rows;
}

TrailHead RegisterCore::record(const QDateTime &now, const QList<AuditEvent> &events, const QList<BoundRow> &rows)
{
    const std::optional<Meta> meta = MetaTable::read(*db);
    if (!meta)
        throw StoreFault(StoreFault::Cause::Corrupt, 0);
    const qint64 gained = TrailWriter::liveRowsGained(*db, rows);
    const AppendedEntries newHead =
        TrailWriter::append(*db, uuid, hand(), session, now, place.clock->steadyMs(), events, rows);
    clockWentBack = clockWentBack || newHead.clockWentBack;
    MetaTable::setHead(*db, newHead, meta->boundRows + gained);
    return newHead;
}

void RegisterCore::committed(const TrailHead &newHead, Witnessing witnessing)
{
    head = newHead;
    const qint64 steadyMs = place.clock->steadyMs();
    if (witnessing == Witnessing::Soon && steadyMs - witnessedAtMs < 1000)
        return;
    witnessedAtMs = steadyMs;
    if (!WitnessFiles(place.stateFolder).save(witness()))
        qCWarning(lcRegister, "the witness on this workstation could not be renewed");
}

Witness RegisterCore::witness() const
{
    return Witness::make(uuid, actor.id.value(), actor.keyId, head, qint64(keyring.generation()), now(), unlocked.keys);
}

bool RegisterCore::recordAlone(const QList<AuditEvent> &events)
{
    try {
        Transaction transaction(*db, Touches::NoRecords);
        const TrailHead newHead = record(now(), events, {});
        transaction.commit();
        committed(newHead);
        return true;
    } catch (const StoreFault &) {
        qCWarning(lcRegister, "an entry could not be recorded");
        return false;
    }
}

/// Waits while the register is lent: it is silent there.
void Register::tellOfClock()
{
    if (signalsBlocked() || !std::exchange(m_core->clockWentBack, false))
        return;
    Q_EMIT clockWentBack();
}

std::unique_ptr<Register> RegisterInside::wrap(std::unique_ptr<RegisterCore> core)
{
    return std::unique_ptr<Register>(new Register(std::move(core)));
}

} // namespace marac
