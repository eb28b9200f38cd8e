// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/standing/AccountCheck.h"

#include "core/audit/AuditChain.h"
#include "core/audit/AuditTable.h"
#include "core/audit/BoundRowTable.h"
#include "core/audit/standing/AccountReplay.h"
#include "core/audit/standing/RowCheck.h"
#include "core/keys/keyring/UserKeys.h"
#include "core/users/UserTable.h"

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TrailCheck)
};
} // namespace

std::optional<TrailFinding> checkAccounts(const Connection &db, const QByteArray &uuid)
{
    using Kind = TrailFinding::Kind;
    const QStringList tables{QStringLiteral("user"), QStringLiteral("user_key")};
    const QHash<qint64, Signer> signers = SignerTable::all(db);
    AccountReplay replay(uuid, signers);
    const QList<qint64> entries = BoundRowTable::entriesThatBound(db, tables);
    for (const qint64 seq : entries) {
        const std::optional<AuditEntry> entry = AuditTable::bySeq(db, seq);
        const QList<BoundRow> rows = BoundRowTable::ofEntry(db, seq);
        if (!entry || !chain::isWhole(*entry) || chain::rowsHash(rows) != entry->rowsHash
            || !UserKeys::verify(signers.value(entry->keyId).publicKey, entry->entryHash, entry->signature))
            return TrailFinding{Kind::EntryAltered, seq, Words::tr("Entry %1 was altered after it was made.").arg(seq)};
        if (auto wrong = replay.take(*entry, rows))
            return wrong;
    }
    std::optional<TrailFinding> first;
    const TakeFinding take = [&first](const TrailFinding &finding) {
        if (!first)
            first = finding;
    };
    for (const QString &table : tables)
        checkRows(db, table, take);
    const QList<TrailFinding> differing = replay.compare(UserTable::all(db));
    for (const TrailFinding &finding : differing)
        take(finding);
    return first;
}

} // namespace marac
