// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/RotationFiles.h"

#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/HolderCard.h"
#include "core/platform/PrivateFile.h"
#include "core/register/door/TakeAway.h"
#include "core/store/cipher/FilesBeside.h"

#include <QCoreApplication>

namespace marac::rotation {

namespace {

bool stands(const QString &path)
{
    return fileSize(path).has_value();
}

Result<> moveIfThere(const QString &from, const QString &to)
{
    return stands(from) ? renameDurably(from, to) : Result<>{};
}

/// What step 2 made and step 3 reached: the set to come and the set to go, of one register and one generation apart. Says
/// nothing of keys, which nobody has shown yet, so whatever is moved on the strength of it is kept.
bool isUnfinishedStepFour(const RegisterPlace &place)
{
    constexpr qint64 page = 4096;
    const Result<qint64> size = fileSize(readyPath(place.path));
    if (!size || *size == 0 || *size % page != 0 || stands(place.path) == stands(oldPath(place.path)))
        return false;
    const auto keyringOf = [&](const QString &path) { return KeyringFiles(path, place.policy).load(); };
    const Result<KeyringFiles::Loaded> old = keyringOf(oldPath(place.path));
    Result<KeyringFiles::Loaded> next = keyringOf(readyPath(place.path));
    if (!next && next.error().kind == Problem::Kind::NotFound) // both have taken their places already
        next = keyringOf(place.path);
    return old && next && old->keyring.registerId() == next->keyring.registerId()
        && next->keyring.generation() == old->keyring.generation() + 1;
}

} // namespace

QString unfinishedPath(const QString &path)
{
    return path + QStringLiteral(".rotating");
}

QString readyPath(const QString &path)
{
    return path + QStringLiteral(".rotated");
}

QString oldPath(const QString &path)
{
    return path + QStringLiteral(".before-rotation");
}

Result<> settle(const QString &path)
{
    const QString ready = readyPath(path);
    if (stands(path) && stands(oldPath(path))) {
        return failure(Problem::Kind::Conflict,
                       QCoreApplication::translate("Backups",
                                                   "An earlier file of the register stands where the present one would "
                                                   "be put aside. Nothing was moved and nothing is lost."));
    }
    if (const Result<> moved = moveIfThere(path, oldPath(path)); !moved)
        return moved;
    // A journal would be played into the file that takes this name: it goes with the file it belongs to.
    if (const Result<> moved = moveIfThere(beside::journal(path), beside::journal(oldPath(path))); !moved)
        return moved;
    if (const Result<> moved = moveIfThere(beside::undoneMark(path), beside::undoneMark(oldPath(path))); !moved)
        return moved;
    if (const Result<> moved = moveIfThere(KeyringFiles::firstPath(ready), KeyringFiles::firstPath(path)); !moved)
        return moved;
    if (const Result<> moved = moveIfThere(KeyringFiles::secondPath(ready), KeyringFiles::secondPath(path)); !moved)
        return moved;
    return renameDurably(ready, path);
}

Result<> finishInterrupted(const RegisterPlace &place)
{
    if (!stands(readyPath(place.path)))
        return {};
    const Result<HolderCard> card = HolderCard::take(place.path, QString(), place.clock->now());
    if (!card)
        return Failure(card.error());
    return isUnfinishedStepFour(place) ? settle(place.path) : Result<>{}; // looked at under the card
}

void giveUp(const QString &path)
{
    takeAwayCopy(unfinishedPath(path));
    if (stands(readyPath(path)))
        return;
    takeAwayCopy(readyPath(path));
    if (!stands(oldPath(path)))
        takeAwayCopy(oldPath(path));
}

void dropOld(const QString &path)
{
    takeAwayCopy(oldPath(path));
}

Result<> clear(const QString &path)
{
    for (const QString &set : {unfinishedPath(path), readyPath(path), oldPath(path)}) {
        takeAwayCopy(set);
        for (const QString &file : {set, KeyringFiles::firstPath(set), KeyringFiles::secondPath(set)}) {
            if (stands(file))
                return failure(Problem::Kind::Unavailable,
                               QCoreApplication::translate("Backups",
                                                           "The key was not changed: files of an earlier change can’t "
                                                           "be taken away. Nothing is lost. Make the register’s folder "
                                                           "writable and try again."));
        }
    }
    return {};
}

} // namespace marac::rotation
