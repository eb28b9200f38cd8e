// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/DatabaseKey.h"
#include "core/keys/KdfPolicy.h"
#include "core/keys/Passphrase.h"
#include "core/keys/keyring/KeyringSlot.h"
#include "core/keys/keyring/UserKeys.h"

#include <QList>
#include <QUuid>

namespace marac {

/// What a right passphrase gives.
struct Unlocked
{
    qint64 userId = 0; ///< KeyringPerson::id of whoever came in
    UserKeys keys;
    DatabaseKey key;
    bool needsRewrap = false; ///< the passphrase was derived below today's floor: see Keyring::rewrap
};

/// Who may open one register, and how (security design 3.1): each active person's key pair wrapped under a key derived from
/// their passphrase, and the database key sealed to each of them and to the recovery sheet. Nothing in it opens without a
/// passphrase or the sheet. A value: every change gives a new keyring with the next generation and leaves the old as it was.
/// Whoever changes it must show the database key, which seals the whole. New passphrases that are too easy are Invalid here
/// too, whatever the form let through.
///
/// Deriving a key takes most of a second and 256 MiB: unlock, create, addUser, resetUser, changePassphrase belong in a worker.
class Keyring
{
public:
    static constexpr qsizetype largest = 64 * 1024;
    static constexpr qsizetype mostUsers = 50;

    struct Founded;

    /// A new register's keyring, with its first person and a new recovery secret, to be shown once and forgotten.
    static Result<Founded> create(const KeyringPerson &first, const Passphrase &passphrase, const KdfPolicy &policy);

    /// Tampered unless the bytes are exactly what serialise() of some keyring gives. Refuses sizes, counts and derivation
    /// costs outside the limits before it takes memory for them.
    static Result<Keyring> parse(QByteArrayView bytes, const KdfPolicy &policy);
    QByteArray serialise() const;

    const QUuid &registerId() const { return m_registerId; }
    quint64 generation() const { return m_generation; }
    const QList<KeyringSlot> &users() const { return m_slots; }
    /// Null when nobody has the number.
    const KeyringSlot *user(qint64 id) const;
    /// By the login, in any case of letters; null when nobody has it.
    const KeyringSlot *slotOf(const QString &login) const;
    /// Which recovery sheet opens it.
    const QByteArray &recoveryPublicKey() const { return m_recoveryPublic; }
    /// Where failed unlocks are sealed to: see DoorLog.
    const QByteArray &doorPublicKey() const { return m_doorPublic; }

    /// Denied for a wrong passphrase, an unknown login and a disabled person alike, in the same words and about the same
    /// time. Unavailable when there is too little memory. Tampered when the passphrase is right and the keyring is not.
    Result<Unlocked> unlock(const QString &login, const Passphrase &passphrase) const;

    /// The database key, by the secret of the recovery sheet (RecoveryWords). Denied when the sheet is of another register
    /// or was replaced.
    Result<DatabaseKey> recover(const Secret &recoverySecret) const;

    /// Tampered unless this keyring was sealed under `key`, whole and unaltered.
    Result<> verify(const DatabaseKey &key) const;

    Result<Keyring> addUser(const KeyringPerson &person, const Passphrase &passphrase, const DatabaseKey &key) const;
    /// Asks for the current passphrase again; Denied as unlock().
    Result<Keyring> changePassphrase(const QString &login, const Passphrase &current, const Passphrase &next,
                                     const DatabaseKey &key) const;
    /// Wraps the same key pair under the same passphrase at today's cost. `same` must be the one that gave `who`: nothing
    /// checks it again, and its strength is not judged anew.
    Result<Keyring> rewrap(const Unlocked &who, const Passphrase &same) const;
    /// New key pair and passphrase for somebody who forgot theirs; enabled again if they were disabled. Entries they signed
    /// stay signed by their old key.
    Result<Keyring> resetUser(qint64 id, const Passphrase &passphrase, const DatabaseKey &key) const;
    Result<Keyring> renameUser(qint64 id, const QString &login, const QString &name, const DatabaseKey &key) const;
    /// Takes the database key away from a person and keeps their key pair. Refused for the last one who can open.
    Result<Keyring> disableUser(qint64 id, const DatabaseKey &key) const;
    Result<Keyring> enableUser(qint64 id, const DatabaseKey &key) const;

    /// Seals another database key to the same active people and recovery sheet: after somebody left (with the database
    /// rewritten under it), next generation.
    Result<Keyring> withNewDatabaseKey(const DatabaseKey &current, const DatabaseKey &next) const;
    /// The same for a backup, which has a key of its own: same generation.
    Result<Keyring> forBackup(const DatabaseKey &current, const DatabaseKey &backupKey) const;

    /// Replaces the recovery sheet; the old one opens this keyring no more.
    struct NewSheet;
    Result<NewSheet> withNewRecovery(const DatabaseKey &key) const;

private:
    friend class KeyringFormat;
    explicit Keyring(const KdfPolicy &policy) : m_policy(policy) {}

    /// A copy to be altered, once `key` has proved to be the key this keyring is sealed under.
    Result<Keyring> draft(const DatabaseKey &key) const;
    /// Seals the whole under `key`.
    void seal(const DatabaseKey &key);
    void sealToEverybody(const DatabaseKey &key);
    Secret makeRecovery(const DatabaseKey &key);
    Result<> give(KeyringSlot &slot, const UserKeys &keys, const Passphrase &passphrase, const DatabaseKey &key) const;
    Result<> checkPerson(const KeyringPerson &person) const;
    Result<qsizetype> placeOf(qint64 id) const;
    bool isLastActive(qsizetype place) const;

    KdfPolicy m_policy;
    QUuid m_registerId;
    quint64 m_generation = 0;
    QByteArray m_doorPublic;
    QByteArray m_recoveryPublic;
    QByteArray m_recoverySealed;
    QList<KeyringSlot> m_slots;
    QByteArray m_mac;
};

struct Keyring::Founded
{
    Keyring keyring;
    DatabaseKey key;
    UserKeys keys;   ///< of the first person
    Secret recovery; ///< 32 bytes, for recovery::toWords
};

struct Keyring::NewSheet
{
    Keyring keyring;
    Secret recovery;
};

} // namespace marac
