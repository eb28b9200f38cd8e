// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/EntryCheck.h"

#include "core/audit/AuditChain.h"

namespace marac {

EntryCheck::EntryCheck(const Connection &db, const QByteArray &uuid, const QHash<qint64, Signer> &signers,
                       AccountReplay &accounts, const TakeFinding &found)
    : m_signers(signers), m_accounts(accounts), m_found(found), m_lists(db), m_last{0, chain::beginning(uuid)}
{
}

void EntryCheck::take(const Proven &proof)
{
    const AuditEntry &entry = proof.entry;
    checkPlace(entry);
    if (!proof.isWhole)
        m_found({Kind::EntryAltered, entry.seq, tr("Entry %1 was altered after it was made.").arg(entry.seq)});
    const QList<BoundRow> rows = m_lists.rowsOf(entry.seq);
    const bool rightlySigned = checkSignature(proof);
    const bool rightlyListed = checkLists(entry, rows);
    if (proof.isWhole && rightlySigned && rightlyListed) { // one that is not proves nothing of keys and roles
        if (const std::optional<TrailFinding> wrong = m_accounts.take(entry, rows))
            m_found(*wrong);
    }
    if (entry.clock != ClockFlag::Steady)
        ++m_clockWarnings;
    m_last = {entry.seq, entry.entryHash};
}

void EntryCheck::checkPlace(const AuditEntry &entry)
{
    if (entry.seq != m_last.seq + 1) {
        m_found(
            {Kind::EntryMissing, m_last.seq + 1,
             tr("Entry %1 is missing: entry %2 follows entry %3.").arg(m_last.seq + 1).arg(entry.seq).arg(m_last.seq)});
    } else if (entry.prevHash != m_last.hash) {
        m_found({Kind::EntryMoved, entry.seq, tr("Entry %1 does not follow the entry before it.").arg(entry.seq)});
    }
}

bool EntryCheck::checkSignature(const Proven &proof)
{
    const AuditEntry &entry = proof.entry;
    const auto signer = m_signers.constFind(entry.keyId);
    if (signer == m_signers.constEnd()) {
        m_found({Kind::SignerUnknown, entry.seq,
                 tr("Entry %1 is signed with a key the register does not have.").arg(entry.seq)});
        return false;
    }
    if (signer->userId != entry.userId || !proof.isSigned) {
        m_found(
            {Kind::SignatureWrong, entry.seq, tr("Entry %1 was not signed by the person it names.").arg(entry.seq)});
        return false;
    }
    return true;
}

/// False when the list of rows is not the one the entry was made with.
bool EntryCheck::checkLists(const AuditEntry &entry, const QList<BoundRow> &rows)
{
    if (!m_lists.isFoundUnder(entry.seq, chain::foundUnder(entry.event)))
        m_found({Kind::IndexAltered, entry.seq, tr("The list of what entry %1 is about was altered.").arg(entry.seq)});
    if (chain::rowsHash(rows) == entry.rowsHash)
        return true;
    m_found({Kind::IndexAltered, entry.seq, tr("The list of records tied to entry %1 was altered.").arg(entry.seq)});
    return false;
}

} // namespace marac
