// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keyring/Keyring.h"

#include "core/base/Text.h"
#include "core/keys/DoorLog.h"
#include "core/keys/KdfCalibration.h"
#include "core/keys/Sodium.h"
#include "core/keys/keyring/KeyringFormat.h"
#include "core/keys/keyring/SeedWrap.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace marac {

static Failure altered()
{
    return failure(
        Problem::Kind::Tampered,
        QCoreApplication::translate(
            "Keys",
            "The keyring was altered or belongs to another register. Nothing was opened or changed. "
            "Copy live.keys of the newest backup over both .keys files, and tell whoever looks after security."));
}

// Opening

const KeyringSlot *Keyring::user(qint64 id) const
{
    const auto found =
        std::find_if(m_slots.cbegin(), m_slots.cend(), [&](const KeyringSlot &slot) { return slot.person.id == id; });
    return found == m_slots.cend() ? nullptr : &*found;
}

const KeyringSlot *Keyring::slotOf(const QString &login) const
{
    const QString sought = text::kept(login).toCaseFolded();
    const auto found = std::find_if(m_slots.cbegin(), m_slots.cend(), [&](const KeyringSlot &slot) {
        return slot.person.login.toCaseFolded() == sought;
    });
    return found == m_slots.cend() ? nullptr : &*found;
}

static Result<DatabaseKey> openBox(const UserKeys &keys, const QByteArray &sealed)
{
    Result<Secret> bytes = keys.openSealed(sealed);
    if (bytes) {
        if (std::optional<DatabaseKey> key = DatabaseKey::fromBytes(std::move(*bytes)))
            return std::move(*key);
    }
    return altered();
}

Result<Unlocked> Keyring::unlock(const QString &login, const Passphrase &passphrase) const
{
    const KeyringSlot *slot = slotOf(login);
    if (!slot || !slot->isActive())
        return unwrapNothing(slot                    ? slot->cost
                                 : m_slots.isEmpty() ? m_policy.fresh
                                                     : m_slots.constFirst().cost,
                             passphrase);
    Result<UserKeys> keys = unwrapSeed(*slot, m_registerId, passphrase);
    if (!keys)
        return Failure(keys.error());
    // The wrap is bound to the public keys of the slot; they still must be those of the seed.
    if (keys->sealingPublicKey() != slot->sealingPublicKey || keys->signingPublicKey() != slot->signingPublicKey)
        return altered();
    Result<DatabaseKey> key = openBox(*keys, slot->sealedKey);
    if (!key)
        return Failure(key.error());
    if (const Result<> whole = verify(*key); !whole)
        return Failure(whole.error());
    return Unlocked{slot->person.id, std::move(*keys), std::move(*key), m_policy.isBelowFloor(slot->cost)};
}

Result<DatabaseKey> Keyring::recover(const Secret &recoverySecret) const
{
    const UserKeys sheet = UserKeys::fromSeed(recoverySecret.clone());
    if (sheet.sealingPublicKey() != m_recoveryPublic) {
        return failure(Problem::Kind::Denied,
                       QCoreApplication::translate(
                           "Keys",
                           "This recovery sheet is of another register, or was replaced by a newer one. Nothing was "
                           "changed. Look for the newest sheet."));
    }
    Result<DatabaseKey> key = openBox(sheet, m_recoverySealed);
    if (!key)
        return Failure(key.error());
    if (const Result<> whole = verify(*key); !whole)
        return Failure(whole.error());
    return key;
}

Result<> Keyring::verify(const DatabaseKey &key) const
{
    if (sodium::equalInConstantTime(
            sodium::hash(KeyringFormat::sealedPart(*this), key.derive(DatabaseKey::Purpose::KeyringSeal).view()),
            m_mac))
        return {};
    return altered();
}

// Making

void Keyring::seal(const DatabaseKey &key)
{
    m_mac = sodium::hash(KeyringFormat::sealedPart(*this), key.derive(DatabaseKey::Purpose::KeyringSeal).view());
}

void Keyring::sealToEverybody(const DatabaseKey &key)
{
    m_doorPublic = DoorLog::doorPublicKey(key);
    m_recoverySealed = UserKeys::seal(m_recoveryPublic, key.bytes().view());
    for (KeyringSlot &slot : m_slots) {
        if (slot.isActive())
            slot.sealedKey = UserKeys::seal(slot.sealingPublicKey, key.bytes().view());
    }
}

Secret Keyring::makeRecovery(const DatabaseKey &key)
{
    const UserKeys sheet = UserKeys::generate();
    m_recoveryPublic = sheet.sealingPublicKey();
    m_recoverySealed = UserKeys::seal(m_recoveryPublic, key.bytes().view());
    return sheet.seed().clone();
}

Result<> Keyring::give(KeyringSlot &slot, const UserKeys &keys, const Passphrase &passphrase,
                       const DatabaseKey &key) const
{
    if (const Result<> good = acceptNewPassphrase(passphrase, {slot.person.login, slot.person.name}); !good)
        return good;
    if (const Result<> wrapped = wrapSeed(slot, m_registerId, keys, passphrase, costOnThisComputer(m_policy)); !wrapped)
        return wrapped;
    slot.sealedKey = UserKeys::seal(slot.sealingPublicKey, key.bytes().view());
    return {};
}

Result<> Keyring::checkPerson(const KeyringPerson &person) const
{
    constexpr qsizetype longestLogin = 64;
    constexpr qsizetype longestName = 100;
    const QString login = QStringLiteral("login");
    const QString name = QStringLiteral("name");
    QList<FieldProblem> problems =
        text::problemsIn(login, person.login, longestLogin) + text::problemsIn(name, person.name, longestName);
    if (person.login.isEmpty() || person.login != text::kept(person.login) || person.login.contains(QLatin1Char('\n')))
        problems.append(
            {login, QCoreApplication::translate("Keys", "Type a login without spaces before or after it.")});
    if (person.name.isEmpty() || person.name != text::kept(person.name) || person.name.contains(QLatin1Char('\n')))
        problems.append(
            {name, QCoreApplication::translate("Keys", "Type the name as colleagues know it, on one line.")});
    if (const KeyringSlot *other = slotOf(person.login); other && other->person.id != person.id)
        problems.append({login, QCoreApplication::translate("Keys", "Somebody else has this login. Choose another.")});
    if (problems.isEmpty())
        return {};
    return failure(
        Problem::Kind::Invalid,
        QCoreApplication::translate(
            "Keys", "This person's login or name can't be taken yet. Nothing was changed. Mend what is marked."),
        problems);
}

Result<Keyring::Founded> Keyring::create(const KeyringPerson &first, const Passphrase &passphrase,
                                         const KdfPolicy &policy)
{
    Q_ASSERT(first.id > 0);
    Keyring keyring(policy);
    keyring.m_registerId = QUuid::createUuid();
    keyring.m_generation = 1;
    if (const Result<> good = keyring.checkPerson(first); !good)
        return Failure(good.error());
    DatabaseKey key = DatabaseKey::generate();
    UserKeys keys = UserKeys::generate();
    KeyringSlot slot;
    slot.person = first;
    if (const Result<> given = keyring.give(slot, keys, passphrase, key); !given)
        return Failure(given.error());
    keyring.m_slots = {slot};
    keyring.m_doorPublic = DoorLog::doorPublicKey(key);
    Secret recovery = keyring.makeRecovery(key);
    keyring.seal(key);
    return Founded{std::move(keyring), std::move(key), std::move(keys), std::move(recovery)};
}

Result<Keyring> Keyring::parse(QByteArrayView bytes, const KdfPolicy &policy)
{
    return KeyringFormat::read(bytes, policy);
}

QByteArray Keyring::serialise() const
{
    return KeyringFormat::write(*this);
}

} // namespace marac
