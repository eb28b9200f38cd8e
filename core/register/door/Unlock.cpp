// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/OpenRequest.h"

#include "core/keys/Throttle.h"
#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/PrivateFile.h"
#include "core/platform/RemoteFileSystem.h"
#include "core/platform/UserPlaces.h"
#include "core/register/door/RotationFiles.h"
#include "core/register/door/StructureCheck.h"

#include <QCoreApplication>
#include <QFile>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Unlock)
};
} // namespace

Result<> refuseRemote(const RegisterPlace &place)
{
    if (place.allowRemote || !isRemote(place.path))
        return {};
    return failure(
        Problem::Kind::Unavailable,
        Words::tr("This folder is on another computer (a network drive), where two people could open the register at "
                  "once and damage it. Nothing was opened. Use a folder on this computer’s own disk."));
}

Result<> refuseOtherName(const RegisterPlace &place)
{
    if (!place.doorPath.isEmpty() || !hasOtherName(place.path).value_or(false))
        return {};
    return failure(
        Problem::Kind::Unavailable,
        Words::tr(
            "The register’s file has a second name on this disk (a hard link). Opened by two names, it could lose "
            "what was saved. It was not opened and nothing was changed. Ask IT support to remove the other name: "
            "the one to keep is that with the .keys files beside it, and a -journal or -undone file if there is one."));
}

/// What stands at the place, as far as can be told without opening it: opening a file that is the open register would drop
/// its locks.
static Result<> lookAtFile(const RegisterPlace &place)
{
    constexpr qint64 onePage = 4096;
    const Result<qint64> size = fileSize(place.path);
    if (!size && size.error().kind == Problem::Kind::NotFound) {
        return failure(Problem::Kind::NotFound,
                       Words::tr("There is no register at this place. Nothing was changed. Choose its file again, or "
                                 "restore a backup."));
    }
    if (!size)
        return Failure(size.error());
    if (*size >= onePage)
        return refuseOtherName(place);
    return failure(Problem::Kind::Tampered,
                   Words::tr("The file is empty or far too short, so what it held is gone. It was not taken for a new "
                             "register and nothing was changed. Restore the newest backup."));
}

/// Asked only of a file without a keyring, which nobody can have open as a register.
static bool isPlainDatabase(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3";
}

static Problem notEncrypted()
{
    return {Problem::Kind::Tampered,
            Words::tr("The file is not encrypted, so it is not a register of this program. It was not opened. Choose "
                      "the register’s own file.")};
}

static Result<Throttle> throttleOf(const RegisterPlace &place, const QUuid &registerId)
{
    return Throttle::hold(place.stateFolder, registerId, *place.clock, places::bootId());
}

/// Counts a try as wrong before it is looked at, so that several at one time, or one that is killed, gain nothing.
static Result<> countTry(const RegisterPlace &place, const QUuid &registerId, qint64 account)
{
    Result<Throttle> throttle = throttleOf(place, registerId);
    if (!throttle)
        return Failure(throttle.error());
    if (const qint64 wait = throttle->waitMs(); wait > 0) {
        return failure(
            Problem::Kind::Denied,
            Words::tr(
                "There were wrong passphrases before this one. It was not looked at. Wait %n second(s) and try again.",
                nullptr, int((wait + 999) / 1000)));
    }
    return throttle->begin(account);
}

void noteAtDoor(const RegisterPlace &place, const Keyring &keyring, const QString &login)
{
    place.doorLog().append(keyring.doorPublicKey(), {place.clock->now(), login, places::hostName()});
}

Result<Admission> deriveUnlock(const RegisterPlace &place, const QString &login, const Passphrase &passphrase)
{
    if (const Result<> local = refuseRemote(place); !local)
        return Failure(local.error());
    if (const Result<> single = refuseOtherName(place); !single)
        return Failure(single.error());
    if (const Result<> finished = rotation::finishInterrupted(place); !finished)
        return Failure(finished.error());
    prepareStructure(place.migrations);
    return deriveToVerify(place, login, passphrase);
}

Result<Admission> deriveToVerify(const RegisterPlace &place, const QString &login, const Passphrase &passphrase)
{
    if (const Result<> fit = lookAtFile(place); !fit)
        return Failure(fit.error());
    Result<KeyringFiles::Loaded> loaded = KeyringFiles(place.path, place.policy).load();
    if (!loaded)
        return Failure(loaded.error().kind == Problem::Kind::NotFound && isPlainDatabase(place.path) ? notEncrypted()
                                                                                                     : loaded.error());

    const KeyringSlot *slot = loaded->keyring.slotOf(login);
    if (!slot && loaded->other)
        slot = loaded->other->slotOf(login);
    const qint64 account = slot ? slot->person.id : Throttle::unknownLogin;
    if (const Result<> counted = countTry(place, loaded->keyring.registerId(), account); !counted)
        return Failure(counted.error());
    const auto open = [&](const Keyring &keyring) { return keyring.unlock(login, passphrase); };
    Result<Unlocked> unlocked =
        loaded->orOther(open, [](const Unlocked &opened) -> const DatabaseKey & { return opened.key; });
    if (!unlocked && unlocked.error().kind == Problem::Kind::Denied) {
        noteAtDoor(place, loaded->keyring, login);
        return Failure(unlocked.error());
    }
    Result<Throttle> throttle = throttleOf(place, loaded->keyring.registerId());
    if (throttle && (unlocked || unlocked.error().kind == Problem::Kind::Unavailable)) {
        // When this can't be kept the try stays counted: slower, and no harm.
        static_cast<void>(unlocked ? throttle->succeeded(account) : throttle->notLookedAt(account));
    }
    if (!unlocked)
        return Failure(unlocked.error());
    Admission admission{std::move(loaded->keyring), loaded->damaged, loaded->behind, std::move(*unlocked)};
    if (loaded->other) {
        if (Result<Unlocked> second = open(*loaded->other); second && !(second->key == admission.unlocked.key))
            admission.instead =
                std::make_shared<Admission>(Admission{std::move(*loaded->other), true, false, std::move(*second)});
    }
    if (admission.unlocked.needsRewrap) {
        // Only here is the passphrase at hand. When there is too little memory for it now, the next unlock tries again.
        if (Result<Keyring> rewrapped = admission.keyring.rewrap(admission.unlocked, passphrase))
            admission.rewrapped = std::move(*rewrapped);
    }
    return admission;
}

Result<KeyringKey> deriveBySheet(const RegisterPlace &place, const Secret &sheet, const QString &login)
{
    if (const Result<> fit = lookAtFile(place); !fit)
        return Failure(fit.error());
    Result<KeyringFiles::Loaded> loaded = KeyringFiles(place.path, place.policy).load();
    if (!loaded)
        return Failure(loaded.error());
    const auto open = [&](const Keyring &keyring) { return keyring.recover(sheet); };
    Result<DatabaseKey> key =
        loaded->orOther(open, [](const DatabaseKey &opened) -> const DatabaseKey & { return opened; });
    if (!key) {
        if (key.error().kind == Problem::Kind::Denied)
            noteAtDoor(place, loaded->keyring, login);
        return Failure(key.error());
    }
    KeyringKey admission{std::move(loaded->keyring), std::move(*key)};
    if (loaded->other) {
        if (Result<DatabaseKey> second = open(*loaded->other); second && !(*second == admission.key))
            admission.instead = std::make_shared<KeyringKey>(KeyringKey{std::move(*loaded->other), std::move(*second)});
    }
    return admission;
}

qint64 unlockWaitMs(const RegisterPlace &place)
{
    const Result<KeyringFiles::Loaded> loaded = KeyringFiles(place.path, place.policy).load();
    if (!loaded)
        return 0;
    const Result<Throttle> throttle = throttleOf(place, loaded->keyring.registerId());
    return throttle ? throttle->waitMs() : 0; // deriveUnlock() says why it can't be told
}

} // namespace marac
