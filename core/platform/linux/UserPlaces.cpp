// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/UserPlaces.h"

#include "core/platform/linux/Descriptor.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

namespace marac::places {

static QString baseFolder()
{
    // The XDG base directory specification: a path that is not absolute is to be ignored.
    const QString named = qEnvironmentVariable("XDG_STATE_HOME");
    if (QDir::isAbsolutePath(named))
        return QDir::cleanPath(named);
    return QDir::homePath() + QStringLiteral("/.local/state");
}

/// Makes a folder and those above it, each for the owner only; errno says why not.
static bool makeFolders(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    if (::mkdir(name.constData(), 0700) == 0 || errno == EEXIST)
        return true;
    return errno == ENOENT && makeFolders(folderOf(folder))
        && (::mkdir(name.constData(), 0700) == 0 || errno == EEXIST);
}

Result<QString> stateFolder()
{
    const QString folder = baseFolder() + QStringLiteral("/marac-register");
    const QByteArray name = QFile::encodeName(folder);
    struct stat seen;
    if (!makeFolders(folder) || ::stat(name.constData(), &seen) != 0)
        return systemFailure(errno, {});
    if (!S_ISDIR(seen.st_mode))
        return systemFailure(ENOTDIR, {});
    if (seen.st_uid != ::geteuid())
        return systemFailure(EACCES, {});
    if ((seen.st_mode & 077) != 0 && ::chmod(name.constData(), 0700) != 0)
        return systemFailure(errno, {});
    return folder;
}

QString hostName()
{
    return QSysInfo::machineHostName();
}

QString bootId()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId());
}

} // namespace marac::places
