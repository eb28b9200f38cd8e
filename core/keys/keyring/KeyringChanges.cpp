// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be changed in a keyring: each function answers with the next generation and leaves this one as it was.
#include "core/keys/KdfCalibration.h"
#include "core/keys/keyring/Keyring.h"
#include "core/keys/keyring/SeedWrap.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

static Failure unknownPerson()
{
    return failure(
        Problem::Kind::NotFound,
        QCoreApplication::translate(
            "Keys",
            "This person has no place in the keyring any more. Nothing was changed. Look at the list of users again."));
}

static Failure lastOne()
{
    return failure(Problem::Kind::Refused,
                   QCoreApplication::translate(
                       "Keys",
                       "This is the last person who can open the register, so their access stays. Nothing was changed. "
                       "Give somebody else access first."));
}

Result<Keyring> Keyring::draft(const DatabaseKey &key) const
{
    if (const Result<> whole = verify(key); !whole)
        return Failure(whole.error());
    Keyring next = *this;
    ++next.m_generation;
    return next;
}

Result<qsizetype> Keyring::placeOf(qint64 id) const
{
    for (qsizetype i = 0; i < m_slots.size(); ++i) {
        if (m_slots.at(i).person.id == id)
            return i;
    }
    return unknownPerson();
}

bool Keyring::isLastActive(qsizetype place) const
{
    return m_slots.at(place).isActive()
        && std::count_if(m_slots.cbegin(), m_slots.cend(), [](const KeyringSlot &slot) { return slot.isActive(); })
        == 1;
}

Result<Keyring> Keyring::addUser(const KeyringPerson &person, const Passphrase &passphrase,
                                 const DatabaseKey &key) const
{
    Q_ASSERT(person.id > 0 && !user(person.id));
    if (m_slots.size() >= mostUsers) {
        return failure(
            Problem::Kind::Refused,
            QCoreApplication::translate(
                "Keys", "A register has at most %1 people. Nothing was changed. Remove somebody who has left first.")
                .arg(mostUsers));
    }
    if (const Result<> good = checkPerson(person); !good)
        return Failure(good.error());
    Result<Keyring> next = draft(key);
    if (!next)
        return next;
    KeyringSlot slot;
    slot.person = person;
    if (const Result<> given = give(slot, UserKeys::generate(), passphrase, key); !given)
        return Failure(given.error());
    next->m_slots.append(slot);
    next->seal(key);
    return next;
}

Result<Keyring> Keyring::changePassphrase(const QString &login, const Passphrase &current, const Passphrase &next,
                                          const DatabaseKey &key) const
{
    Result<Keyring> changed = draft(key);
    if (!changed)
        return changed;
    const Result<Unlocked> unlocked = unlock(login, current);
    if (!unlocked)
        return Failure(unlocked.error());
    const Result<qsizetype> place = placeOf(unlocked->userId);
    if (!place)
        return Failure(place.error());
    if (const Result<> given = give(changed->m_slots[*place], unlocked->keys, next, key); !given)
        return Failure(given.error());
    changed->seal(key);
    return changed;
}

Result<Keyring> Keyring::rewrap(const Unlocked &who, const Passphrase &same) const
{
    const Result<qsizetype> place = placeOf(who.userId);
    if (!place)
        return Failure(place.error());
    Result<Keyring> next = draft(who.key);
    if (!next)
        return next;
    if (const Result<> wrapped =
            wrapSeed(next->m_slots[*place], m_registerId, who.keys, same, costOnThisComputer(m_policy));
        !wrapped)
        return Failure(wrapped.error());
    next->seal(who.key);
    return next;
}

Result<Keyring> Keyring::resetUser(qint64 id, const Passphrase &passphrase, const DatabaseKey &key) const
{
    const Result<qsizetype> place = placeOf(id);
    if (!place)
        return Failure(place.error());
    Result<Keyring> next = draft(key);
    if (!next)
        return next;
    if (const Result<> given = give(next->m_slots[*place], UserKeys::generate(), passphrase, key); !given)
        return Failure(given.error());
    next->seal(key);
    return next;
}

Result<Keyring> Keyring::renameUser(qint64 id, const QString &login, const QString &name, const DatabaseKey &key) const
{
    const Result<qsizetype> place = placeOf(id);
    if (!place)
        return Failure(place.error());
    const KeyringPerson person{id, login, name};
    if (const Result<> good = checkPerson(person); !good)
        return Failure(good.error());
    Result<Keyring> next = draft(key);
    if (!next)
        return next;
    next->m_slots[*place].person = person;
    next->seal(key);
    return next;
}

Result<Keyring> Keyring::disableUser(qint64 id, const DatabaseKey &key) const
{
    const Result<qsizetype> place = placeOf(id);
    if (!place)
        return Failure(place.error());
    if (isLastActive(*place))
        return lastOne();
    Result<Keyring> next = draft(key);
    if (!next)
        return next;
    next->m_slots[*place].sealedKey.clear();
    next->seal(key);
    return next;
}

Result<Keyring> Keyring::enableUser(qint64 id, const DatabaseKey &key) const
{
    const Result<qsizetype> place = placeOf(id);
    if (!place)
        return Failure(place.error());
    Result<Keyring> next = draft(key);
    if (!next)
        return next;
    KeyringSlot &slot = next->m_slots[*place];
    slot.sealedKey = UserKeys::seal(slot.sealingPublicKey, key.bytes().view());
    next->seal(key);
    return next;
}

Result<Keyring> Keyring::withNewDatabaseKey(const DatabaseKey &current, const DatabaseKey &next) const
{
    Result<Keyring> changed = draft(current);
    if (!changed)
        return changed;
    changed->sealToEverybody(next);
    changed->seal(next);
    return changed;
}

Result<Keyring> Keyring::forBackup(const DatabaseKey &current, const DatabaseKey &backupKey) const
{
    Result<Keyring> copy = withNewDatabaseKey(current, backupKey);
    if (!copy)
        return copy;
    copy->m_generation = m_generation;
    copy->seal(backupKey);
    return copy;
}

Result<Keyring::NewSheet> Keyring::withNewRecovery(const DatabaseKey &key) const
{
    Result<Keyring> next = draft(key);
    if (!next)
        return Failure(next.error());
    Secret recovery = next->makeRecovery(key);
    next->seal(key);
    return NewSheet{std::move(*next), std::move(recovery)};
}

} // namespace marac
