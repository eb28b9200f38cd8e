// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/audit/EntryListTable.h"
#include "core/audit/EntryProofs.h"
#include "core/audit/SignerTable.h"
#include "core/audit/TrailFinding.h"
#include "core/audit/standing/AccountReplay.h"

#include <QCoreApplication>
#include <QHash>

namespace marac {

/// Holds the entries of a trail against one another, from the first one on and each once: numbers, chain, content, who signed
/// them and might write what they bound, and the lists that are kept beside them. Throws StoreFault.
class EntryCheck
{
    Q_DECLARE_TR_FUNCTIONS(TrailCheck)

public:
    /// What `signers`, `accounts` and `found` are of lives longer than this.
    EntryCheck(const Connection &db, const QByteArray &uuid, const QHash<qint64, Signer> &signers,
               AccountReplay &accounts, const TakeFinding &found);

    void take(const Proven &proof);
    /// Of the last one that was taken; the beginning of the chain before the first.
    const TrailHead &last() const { return m_last; }
    /// Entries made while the computer's clock could not be believed.
    qint64 clockWarnings() const { return m_clockWarnings; }

private:
    using Kind = TrailFinding::Kind;
    void checkPlace(const AuditEntry &entry);
    bool checkSignature(const Proven &proof);
    bool checkLists(const AuditEntry &entry, const QList<BoundRow> &rows);

    const QHash<qint64, Signer> &m_signers;
    AccountReplay &m_accounts;
    const TakeFinding &m_found;
    EntryListTable m_lists;
    TrailHead m_last;
    qint64 m_clockWarnings = 0;
};

} // namespace marac
