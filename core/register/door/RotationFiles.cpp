// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/RotationFiles.h"

#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/HolderCard.h"
#include "core/platform/PrivateFile.h"

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

void remove(const QString &path)
{
    for (const QString &file :
         {path, path + QStringLiteral("-journal"), KeyringFiles::firstPath(path), KeyringFiles::secondPath(path)})
        static_cast<void>(removeFile(file));
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
    if (const Result<> moved = moveIfThere(path, oldPath(path)); !moved)
        return moved;
    // A journal would be played into the file that takes this name; the register was closed in good order before step 3.
    if (const Result<> removed = removeFile(path + QStringLiteral("-journal")); !removed)
        return removed;
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
    if (!stands(readyPath(place.path))) // somebody else has done it meanwhile
        return {};
    return settle(place.path);
}

void giveUp(const QString &path)
{
    remove(unfinishedPath(path));
    if (stands(readyPath(path)))
        return;
    remove(readyPath(path));
    if (!stands(oldPath(path)))
        remove(oldPath(path));
}

void dropOld(const QString &path)
{
    remove(oldPath(path));
}

} // namespace marac::rotation
