// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/audit/SignerTable.h"
#include "core/audit/TrailFinding.h"
#include "core/users/User.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>

#include <optional>

namespace marac {

class UserKeys;

/// Who held which role and which key at each point of a trail, worked out from its entries alone (security.md, threat T4).
/// Everybody who can open the file can write any row of it and sign an entry with their own key, so neither the tables of
/// accounts and keys nor a right signature prove anything by themselves. Here
/// - the first entry makes the first administrator and names the public half of the recovery sheet;
/// - a key counts from the entry that bound it, which an administrator must have signed, for one account, as its giver; it
///   ends where the next one of that account begins;
/// - the recovery sheet gives a new key only with the sheet's own signature, and names the sheet that takes its place;
/// - an administrator's entry may name another sheet, and then the one before counts no more;
/// - a role changes by an administrator's entry that says so;
/// - an entry binds records only if its verb writes and its signer's role at that point may write that table (WriteRule).
class AccountReplay
{
    Q_DECLARE_TR_FUNCTIONS(TrailCheck)

public:
    AccountReplay(const QByteArray &uuid, const QHash<qint64, Signer> &signers) : m_uuid(uuid), m_signers(signers) {}

    /// Takes the next entry, whose content, rows and signature have been found right. Gives what it was not entitled to;
    /// such an entry changes nothing here.
    std::optional<TrailFinding> take(const AuditEntry &entry, const QList<BoundRow> &rows);

    /// Whether the tables of accounts and keys are what the entries made of them.
    QList<TrailFinding> compare(const QList<User> &users) const;

    /// The fields of an entry that used the recovery sheet, or made a new one, carry this word.
    static QString sheetWord() { return QStringLiteral("recovery_sheet"); }
    /// What such an entry carries as its proof: in this register, after this entry, the sheet gives this key, and from now
    /// on `nextSheet` is the public key of the sheet. The sheet before it still counts until the new one is used: its
    /// words are asked for again when the key files could not be written.
    static QByteArray sheetProof(const UserKeys &sheet, const QByteArray &uuid, const QByteArray &prevHash,
                                 const QByteArray &publicKey, const QByteArray &nextSheet);

private:
    struct Account
    {
        Role role = Role::Reader;
        bool enabled = true;
        qint64 keyId = 0;
    };

    using Kind = TrailFinding::Kind;
    std::optional<TrailFinding> begin(const AuditEntry &entry, const QList<BoundRow> &rows);
    std::optional<TrailFinding> recover(const AuditEntry &entry, const QList<BoundRow> &rows);
    std::optional<TrailFinding> checkRows(const AuditEntry &entry, const QList<BoundRow> &rows) const;
    std::optional<TrailFinding> renewSheet(const AuditEntry &entry, const QList<BoundRow> &rows);
    std::optional<TrailFinding> administer(const AuditEntry &entry, const QList<BoundRow> &rows);
    std::optional<qint64> keyGiven(qint64 toUser, qint64 byUser, const QList<BoundRow> &rows) const;
    static TrailFinding notAllowed(const AuditEntry &entry);

    QByteArray m_uuid;
    const QHash<qint64, Signer> &m_signers;
    QHash<qint64, Account> m_accounts; ///< by user
    QList<qint64> m_keys;              ///< every key that was rightly given
    QByteArray m_sheetKey;
    QByteArray m_usedSheetKey; ///< of the sheet that the present one took the place of
};

} // namespace marac
