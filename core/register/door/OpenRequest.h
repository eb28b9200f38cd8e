// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "core/keys/DoorLog.h"
#include "core/keys/KdfPolicy.h"
#include "core/keys/Passphrase.h"
#include "core/keys/keyring/Keyring.h"
#include "core/store/schema/Migration.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace marac {

struct RegisterCore;

/// What every way in needs to know of its surroundings. `clock` must outlive the register.
struct RegisterPlace
{
    QString path; ///< the register's file ("/…/sefton.marac")
    const Clock *clock = nullptr;
    std::span<const Migration> migrations = {}; ///< registerMigrations()
    QString stateFolder = {};                   ///< places::stateFolder(): witnesses and throttles
    KdfPolicy policy = KdfPolicy::production();
    bool allowRemote = false; ///< a policy may allow a network file system; the default refuses it (threat T8)
    /// backUpBeforeMigration(): runs when every check of an older register has passed and before it is brought up to date.
    /// What it refuses is not brought up to date.
    std::function<Result<>(RegisterCore &)> beforeMigration = {};
    /// Where wrong tries are noted (DoorLog) when that can't be beside the register, as for a backup, which is only read.
    QString doorPath = {};

    DoorLog doorLog() const { return DoorLog(doorPath.isEmpty() ? path : doorPath); }
};

/// A new register and its first administrator.
struct NewRegister
{
    RegisterPlace place;
    QString partnership;
    QString login;
    QString name;
    Passphrase passphrase;
    /// What it holds from the beginning, written in the transaction that makes it; gives the entry that tells of it.
    AuditEvent (*begin)(Connection &) = nullptr;
};

/// Proof that a passphrase was right: what the slow half of unlocking gives and the quick half takes.
struct Admission
{
    Keyring keyring;             ///< as the files beside the register hold it
    bool keyringDamaged = false; ///< one of the two copies was missing or damaged
    bool keyringBehind = false;  ///< one of the two copies was older
    Unlocked unlocked;
    /// The keyring with this person's passphrase at today's cost, when it was below: put in place at entrance.
    std::optional<Keyring> rewrapped = {};
    /// By the other copy of the keyring, when it gives another database key: one of the two is forged, and only the file
    /// itself tells which.
    std::shared_ptr<Admission> instead = {};
};

/// Opening a register that is older than a witness of it: by two people, with a reason. Recorded.
struct AcceptOlder
{
    QString reason;
    Admission authoriser; ///< a second enabled administrator, deputy or chair, by their own passphrase
};

/// The slow half of unlocking: checks the place, waits for nobody (a throttled try is refused with the seconds to wait),
/// and derives the key. Touches no register data and may run in a worker thread. A try is counted before it is looked at
/// (Throttle); a wrong one is noted outside the door (DoorLog), to be recorded at the next unlock. Unavailable when this
/// computer can't keep the count.
Result<Admission> deriveUnlock(const RegisterPlace &place, const QString &login, const Passphrase &passphrase);

/// The same for a check that must leave the register as it found it, on any file system: nothing that was left undone is
/// finished. A wrong passphrase counts and is noted all the same.
Result<Admission> deriveToVerify(const RegisterPlace &place, const QString &login, const Passphrase &passphrase);

/// A keyring and the database key that was opened in it.
struct KeyringKey
{
    Keyring keyring; ///< as the files beside the register hold it
    DatabaseKey key;
    std::shared_ptr<KeyringKey> instead = {}; ///< see Admission::instead
};

/// Both by the secret of the recovery sheet (recovery::fromWords). Denied when the sheet is not this register's or was
/// replaced, which is noted at the door under `login`, who may be nobody. It is too long to be guessed, so no try is counted.
Result<KeyringKey> deriveBySheet(const RegisterPlace &place, const Secret &sheet, const QString &login = {});

/// Notes outside the door that `login` was turned away, to be recorded at the next unlock.
void noteAtDoor(const RegisterPlace &place, const Keyring &keyring, const QString &login);

/// Milliseconds until the next passphrase is looked at; 0 when it is now. For the unlock form's countdown.
qint64 unlockWaitMs(const RegisterPlace &place);

/// Unavailable when the register's file has a second name (a hard link). Each name has a lock and a rollback journal of its
/// own, so the journal that a cut-short save left under one would undo what was saved by the other. A backup, which is only
/// read, may have several; so may a place where nothing stands.
Result<> refuseOtherName(const RegisterPlace &place);

/// Unavailable when the place is on a network file system and that is not allowed.
Result<> refuseRemote(const RegisterPlace &place);

} // namespace marac
