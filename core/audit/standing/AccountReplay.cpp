// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/standing/AccountReplay.h"

#include "core/audit/standing/WriteRule.h"
#include "core/keys/keyring/UserKeys.h"
#include "core/store/rows/CanonicalHash.h"
#include "core/users/PermissionMatrix.h"

#include <algorithm>

namespace marac {

static constexpr QLatin1StringView keyTable("user_key");
static constexpr QLatin1StringView userTable("user");

static QByteArray sheetDigest(const QByteArray &uuid, const QByteArray &prevHash, const QByteArray &publicKey,
                              const QByteArray &nextSheet)
{
    return CanonicalHash("marac-recovery-v1").bytes(uuid).bytes(prevHash).bytes(publicKey).bytes(nextSheet).result();
}

QByteArray AccountReplay::sheetProof(const UserKeys &sheet, const QByteArray &uuid, const QByteArray &prevHash,
                                     const QByteArray &publicKey, const QByteArray &nextSheet)
{
    return sheet.sign(sheetDigest(uuid, prevHash, publicKey, nextSheet)) + nextSheet;
}

TrailFinding AccountReplay::notAllowed(const AuditEntry &entry)
{
    return {Kind::NotAllowed, entry.seq,
            tr("Entry %1 wrote what its kind of entry, or the person who signed it, may not write.").arg(entry.seq)};
}

/// True for an entry about somebody's account with this word among its fields.
static bool says(const AuditEntry &entry, QLatin1StringView word)
{
    return entry.event.verb == AuditVerb::Administer && entry.event.fields.contains(word);
}

static bool binds(const QList<BoundRow> &rows, QLatin1StringView table, qint64 row)
{
    for (const BoundRow &bound : rows) {
        if (bound.table == table && bound.row == row && !bound.digest.isEmpty())
            return true;
    }
    return false;
}

/// The one key among the rows, if it is for that person by that giver; nothing when there is none or another besides it.
std::optional<qint64> AccountReplay::keyGiven(qint64 toUser, qint64 byUser, const QList<BoundRow> &rows) const
{
    std::optional<qint64> given;
    for (const BoundRow &row : rows) {
        if (row.table != keyTable)
            continue;
        const auto signer = m_signers.constFind(row.row);
        if (given || row.digest.isEmpty() || signer == m_signers.constEnd() || signer->userId != toUser
            || signer->issuedBy != byUser || m_keys.contains(row.row))
            return std::nullopt;
        given = row.row;
    }
    return given;
}

std::optional<TrailFinding> AccountReplay::take(const AuditEntry &entry, const QList<BoundRow> &rows)
{
    if (entry.seq == 1)
        return begin(entry, rows);
    if (says(entry, QLatin1StringView("reset")) && entry.event.fields.contains(sheetWord()))
        return recover(entry, rows);
    const auto signer = m_accounts.constFind(entry.userId);
    if (signer == m_accounts.constEnd() || !signer->enabled || signer->keyId != entry.keyId) {
        return TrailFinding{Kind::KeyNotHeld, entry.seq,
                            tr("Entry %1 is signed with a key that was not that person’s at the time, or by an account "
                               "that was not open.")
                                .arg(entry.seq)};
    }
    if (auto wrong = checkRows(entry, rows))
        return wrong;
    return entry.event.verb == AuditVerb::Administer ? administer(entry, rows) : std::nullopt;
}

std::optional<TrailFinding> AccountReplay::begin(const AuditEntry &entry, const QList<BoundRow> &rows)
{
    const std::optional<qint64> key = keyGiven(entry.userId, entry.userId, rows);
    if (!says(entry, QLatin1StringView("created")) || key != entry.keyId || !binds(rows, userTable, entry.userId))
        return notAllowed(entry);
    m_accounts.insert(entry.userId, {Role::Administrator, true, *key});
    m_keys.append(*key);
    m_sheetKey = entry.event.proof;
    return std::nullopt;
}

std::optional<TrailFinding> AccountReplay::recover(const AuditEntry &entry, const QList<BoundRow> &rows)
{
    const std::optional<qint64> key = keyGiven(entry.userId, entry.userId, rows);
    const auto account = m_accounts.find(entry.userId);
    const QByteArray signature = entry.event.proof.left(UserKeys::signatureBytes);
    const QByteArray nextSheet = entry.event.proof.mid(UserKeys::signatureBytes);
    const auto isSignedBy = [&](const QByteArray &sheet) {
        return UserKeys::verify(
            sheet, sheetDigest(m_uuid, entry.prevHash, m_signers.value(entry.keyId).publicKey, nextSheet), signature);
    };
    const bool bySheet = isSignedBy(m_sheetKey);
    const bool right = key == entry.keyId && account != m_accounts.end() && account->enabled
        && account->role == Role::Administrator && entry.event.subject.id == entry.userId
        && nextSheet.size() == UserKeys::publicKeyBytes && (bySheet || isSignedBy(m_usedSheetKey));
    if (!right) {
        return TrailFinding{Kind::KeyNotHeld, entry.seq,
                            tr("Entry %1 claims the recovery sheet gave somebody a key, and the sheet did not sign it.")
                                .arg(entry.seq)};
    }
    for (const BoundRow &row : rows) {
        if (row.table != keyTable && !(row.table == userTable && row.row == entry.userId))
            return notAllowed(entry);
    }
    account->keyId = *key;
    m_keys.append(*key);
    if (bySheet)
        m_usedSheetKey = m_sheetKey;
    m_sheetKey = nextSheet;
    return std::nullopt;
}

std::optional<TrailFinding> AccountReplay::checkRows(const AuditEntry &entry, const QList<BoundRow> &rows) const
{
    if (rows.isEmpty())
        return std::nullopt;
    const Role role = m_accounts.value(entry.userId).role;
    const AuditVerb verb = entry.event.verb;
    if (!mayWrite(verb) || (verb == AuditVerb::Migrate && !mayMigrate(role)))
        return notAllowed(entry);
    const bool ownPassphrase = says(entry, QLatin1StringView("passphrase")) && entry.event.subject.id == entry.userId;
    for (const BoundRow &row : rows) {
        if (row.table == userTable && row.row == entry.userId && ownPassphrase && !row.digest.isEmpty())
            continue;
        // A deputy may bring the register up to date; that the accounts stay as they are is shown in the end by compare().
        if (row.table == userTable && verb == AuditVerb::Migrate)
            continue;
        if (!mayWrite(role, row.table))
            return notAllowed(entry);
        const bool keeps = verb == AuditVerb::Migrate && m_keys.contains(row.row);
        if (row.table == keyTable && !keeps && verb != AuditVerb::Administer)
            return notAllowed(entry);
    }
    return std::nullopt;
}

static bool changesStanding(const AuditEvent &event)
{
    return event.fields.contains(QStringLiteral("role")) || event.fields.contains(QStringLiteral("enabled"))
        || event.fields.contains(QStringLiteral("disabled"));
}

std::optional<TrailFinding> AccountReplay::administer(const AuditEntry &entry, const QList<BoundRow> &rows)
{
    const AuditEvent &event = entry.event;
    const bool aboutKeys =
        std::any_of(rows.begin(), rows.end(), [](const BoundRow &row) { return row.table == keyTable; });
    const bool mayKeep = permits(m_accounts.value(entry.userId).role, Operation::KeepUsers);
    if (event.subject.kind == SubjectKind::Register && event.fields.contains(sheetWord()))
        return mayKeep && !aboutKeys ? renewSheet(entry, rows) : std::optional(notAllowed(entry));
    if (event.subject.kind != SubjectKind::User)
        return aboutKeys ? std::optional(notAllowed(entry)) : std::nullopt;
    const qint64 user = event.subject.id;
    const bool added = event.fields.contains(QStringLiteral("added"));
    const bool givesKey = added || event.fields.contains(QStringLiteral("reset"));
    if (!mayKeep) {
        // One's own passphrase, or the cost of guessing it: the keyring's affair, which leaves key and role as they are.
        const bool onlyOwn = user == entry.userId && !givesKey && !aboutKeys && !changesStanding(event);
        return onlyOwn ? std::nullopt : std::optional(notAllowed(entry));
    }

    const std::optional<qint64> key = keyGiven(user, entry.userId, rows);
    if (givesKey != aboutKeys || givesKey != key.has_value() || added == m_accounts.contains(user))
        return notAllowed(entry);
    Account account = m_accounts.value(user);
    if (key) {
        account.keyId = *key;
        m_keys.append(*key);
    }
    for (const QString &word : {QStringLiteral("added"), QStringLiteral("role")}) {
        const qsizetype at = event.fields.indexOf(word);
        if (at < 0)
            continue;
        const std::optional<Role> role = fromCode<Role>(event.fields.value(at + 1));
        if (!role)
            return notAllowed(entry);
        account.role = *role;
    }
    if (event.fields.contains(QStringLiteral("disabled")))
        account.enabled = false;
    if (event.fields.contains(QStringLiteral("enabled")))
        account.enabled = true;
    m_accounts.insert(user, account);
    return std::nullopt;
}

/// The sheet before it opens nothing any more, also not one that was used and whose successor never was: it may be in the
/// wrong hands. The signer's own row must be bound, or checkAccounts would not find the entry.
std::optional<TrailFinding> AccountReplay::renewSheet(const AuditEntry &entry, const QList<BoundRow> &rows)
{
    if (!binds(rows, userTable, entry.userId) || entry.event.proof.size() != UserKeys::publicKeyBytes)
        return notAllowed(entry);
    m_sheetKey = entry.event.proof;
    m_usedSheetKey.clear();
    return std::nullopt;
}

QList<TrailFinding> AccountReplay::compare(const QList<User> &users) const
{
    QList<TrailFinding> findings;
    QList<qint64> missing = m_accounts.keys();
    for (const User &user : users) {
        const qint64 id = user.id.value();
        const Account account = m_accounts.value(id);
        const bool same = missing.removeOne(id) && account.role == user.role && account.enabled == user.enabled
            && account.keyId == user.keyId;
        if (!same)
            findings.append(
                {Kind::AccountForged, 0, tr("Account %1 has a role, a key or a state that no entry gave it.").arg(id)});
    }
    for (const qint64 id : std::as_const(missing))
        findings.append({Kind::AccountForged, 0, tr("Account %1 is gone without an entry.").arg(id)});
    for (auto signer = m_signers.constBegin(); signer != m_signers.constEnd(); ++signer) {
        if (!m_keys.contains(signer.key()))
            findings.append({Kind::AccountForged, 0, tr("Signing key %1 was given by no entry.").arg(signer.key())});
    }
    return findings;
}

} // namespace marac
