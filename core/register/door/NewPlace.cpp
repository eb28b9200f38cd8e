// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/NewPlace.h"

#include "core/platform/PrivateFile.h"
#include "core/register/door/RotationFiles.h"
#include "core/register/door/TakeAway.h"
#include "core/store/cipher/FilesBeside.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac::newplace {

QString unnamedPath(const QString &path)
{
    return path + QStringLiteral(".unfinished");
}

bool isFree(const QString &path)
{
    const Result<qint64> size = fileSize(path);
    return !size && size.error().kind == Problem::Kind::NotFound;
}

/// A journal with something in it belongs to the register that was moved away from here, and would be played into the one to come.
static bool hasJournal(const QString &path)
{
    const QString journal = beside::journal(path);
    return !isFree(journal) && fileSize(journal).value_or(1) > 0;
}

/// What a making that was cut short left has its key files, if any, under the name that was meant: a file with key files of its
/// own is somebody's register, whatever it is called.
static bool isLeftover(const QString &unnamed)
{
    return !isFree(unnamed) && isFree(KeyringFiles::firstPath(unnamed)) && isFree(KeyringFiles::secondPath(unnamed));
}

bool clear(const QString &path)
{
    if (!isFree(path) || hasJournal(path))
        return false;
    const QString unnamed = unnamedPath(path);
    if (!isFree(unnamed) && !isLeftover(unnamed))
        return false;
    if (!isFree(unnamed) && isFree(rotation::readyPath(path)))
        takeAwayCopy(path);
    takeAwayCopy(unnamed);
    return std::ranges::all_of(QStringList{KeyringFiles::firstPath(path), KeyringFiles::secondPath(path), unnamed},
                               isFree);
}

Result<> settle(const QString &path, const KeyringFiles &files, const Keyring &keyring)
{
    const QString unnamed = unnamedPath(path);
    static_cast<void>(removeFile(beside::journal(unnamed)));
    if (const Result<> kept = files.create(keyring); !kept)
        return kept;
    Result<> named = renameDurably(unnamed, path);
    if (named)
        return named;
    if (tookPlace(unnamed, path)) {
        // After a power cut it might stand under the other name, where the next register to be made would take it away.
        // If it can't be put back either, it stands, and what is said already is true: its name may not survive.
        static_cast<void>(renameDurably(path, unnamed));
        if (isFree(path)) {
            named =
                failure(Problem::Kind::Unavailable,
                        QCoreApplication::translate(
                            "Register",
                            "The register’s name could not be kept safe from a power cut, so the new file was taken "
                            "away again. Nothing else was changed. Check the disk or choose another."));
        }
    }
    if (fileSize(unnamed)) { // a register that stands under its name needs its key files
        static_cast<void>(removeFile(KeyringFiles::firstPath(path)));
        static_cast<void>(removeFile(KeyringFiles::secondPath(path)));
    }
    return named;
}

void forgetStray(const QString &path)
{
    if (isLeftover(unnamedPath(path)))
        takeAwayCopy(unnamedPath(path));
}

} // namespace marac::newplace
