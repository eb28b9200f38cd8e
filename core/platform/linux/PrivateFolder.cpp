// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/PrivateFolder.h"

#include "core/platform/PrivateFile.h"
#include "core/platform/linux/Descriptor.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace marac {

int flushFolder(const QString &folder)
{
    Descriptor open(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some file systems can't flush a folder and say EINVAL: there is nothing to wait for then.
    return open.isOpen() && (open.flush() || errno == EINVAL) ? 0 : errno;
}

Result<> syncFolder(const QString &folder)
{
    if (const int error = flushFolder(folder); error != 0)
        return systemFailure(
            error, QCoreApplication::translate("Platform", "The change was made, but it may not survive a power cut."));
    return {};
}

Result<> makePrivateFolder(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (::mkdir(name.constData(), 0700) == 0) {
        const int error = flushFolder(folderOf(path));
        if (error == 0)
            return {};
        ::rmdir(name.constData());
        return systemFailure(
            error, QCoreApplication::translate("Platform", "The folder could not be made. Nothing was changed."));
    }
    if (errno == EEXIST)
        return failure(Problem::Kind::Conflict,
                       QCoreApplication::translate(
                           "Platform", "Something of that name is there already. Nothing was made or changed."));
    return systemFailure(errno,
                         QCoreApplication::translate("Platform", "The folder could not be made. Nothing was changed."));
}

bool removeFolder(const QString &path)
{
    const std::filesystem::path target(QFile::encodeName(path).constData());
    std::error_code error;
    const std::filesystem::file_type type = std::filesystem::symlink_status(target, error).type();
    if (type == std::filesystem::file_type::not_found)
        return true;
    if (type != std::filesystem::file_type::directory && type != std::filesystem::file_type::symlink)
        return false;
    std::filesystem::remove_all(target, error);
    return !error;
}

bool isWritableFolder(const QString &folder)
{
    const QByteArray name = QFile::encodeName(folder);
    struct stat seen;
    return ::stat(name.constData(), &seen) == 0 && S_ISDIR(seen.st_mode)
        && ::access(name.constData(), W_OK | X_OK) == 0;
}

} // namespace marac
