// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/OpenRequest.h"

#include "core/keys/DoorLog.h"
#include "core/keys/Throttle.h"
#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/PrivateFile.h"
#include "core/platform/RemoteFileSystem.h"
#include "core/platform/UserPlaces.h"
#include "core/register/door/RotationFiles.h"

#include <QCoreApplication>

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

Result<Admission> deriveUnlock(const RegisterPlace &place, const QString &login, const Passphrase &passphrase)
{
    if (const Result<> local = refuseRemote(place); !local)
        return Failure(local.error());
    if (const Result<> finished = rotation::finishInterrupted(place); !finished)
        return Failure(finished.error());
    if (!fileSize(place.path)) {
        return failure(Problem::Kind::NotFound,
                       Words::tr("There is no register at this place. Nothing was changed. Choose its file again, or "
                                 "restore a backup."));
    }
    Result<KeyringFiles::Loaded> loaded = KeyringFiles(place.path, place.policy).load();
    if (!loaded)
        return Failure(loaded.error());

    Throttle throttle(place.stateFolder, loaded->keyring.registerId(), *place.clock, places::bootId());
    if (const qint64 wait = throttle.waitMs(); wait > 0) {
        return failure(
            Problem::Kind::Denied,
            Words::tr(
                "There were wrong passphrases before this one. It was not looked at. Wait %n second(s) and try again.",
                nullptr, int((wait + 999) / 1000)));
    }
    Result<Unlocked> unlocked = loaded->keyring.unlock(login, passphrase);
    if (!unlocked) {
        if (unlocked.error().kind == Problem::Kind::Denied) {
            throttle.failed();
            DoorLog(place.path)
                .append(loaded->keyring.doorPublicKey(), {place.clock->now(), login, places::hostName()});
        }
        return Failure(unlocked.error());
    }
    throttle.succeeded();
    return Admission{std::move(loaded->keyring), loaded->damaged, loaded->behind, std::move(*unlocked)};
}

qint64 unlockWaitMs(const RegisterPlace &place)
{
    const Result<KeyringFiles::Loaded> loaded = KeyringFiles(place.path, place.policy).load();
    if (!loaded)
        return 0;
    return Throttle(place.stateFolder, loaded->keyring.registerId(), *place.clock, places::bootId()).waitMs();
}

} // namespace marac
