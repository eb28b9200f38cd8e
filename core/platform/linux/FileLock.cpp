// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/FileLock.h"

#include "core/platform/linux/Descriptor.h"

#include <QCoreApplication>
#include <QFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace marac {

static bool isStillNamed(const Descriptor &file, const QByteArray &name)
{
    struct stat held;
    struct stat named;
    return ::fstat(file.number(), &held) == 0 && ::lstat(name.constData(), &named) == 0 && held.st_dev == named.st_dev
        && held.st_ino == named.st_ino;
}

struct FileLock::Handle
{
    Descriptor file;
    QByteArray name;

    /// Taking the name away while the lock is still ours: whoever opened the same file meanwhile gets a lock on a file
    /// without a name, sees that in take() and starts again. If the folder was moved, the name may be another's by now.
    ~Handle()
    {
        if (file.isOpen() && isStillNamed(file, name))
            ::unlink(name.constData());
    }
};

FileLock::FileLock(std::unique_ptr<Handle> handle) : m_handle(std::move(handle))
{
}
FileLock::FileLock(FileLock &&) noexcept = default;
FileLock &FileLock::operator=(FileLock &&) noexcept = default;
FileLock::~FileLock() = default;

static QString notOpened()
{
    return QCoreApplication::translate("Platform", "Nothing was opened or changed.");
}

/// Locks of the open file description: unlike record locks of the process they hold against a second open in the same
/// process, and closing another descriptor of the file does not drop them. The system drops them with the process.
static int lockWhole(const Descriptor &file)
{
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return ::fcntl(file.number(), F_OFD_SETLK, &whole) == 0 ? 0 : errno;
}

Result<FileLock> FileLock::take(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    for (int attempt = 0; attempt < 10; ++attempt) {
        Descriptor file(
            ::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0600));
        if (!file.isOpen())
            return systemFailure(errno, notOpened());
        struct stat seen;
        if (::fstat(file.number(), &seen) != 0)
            return systemFailure(errno, notOpened());
        // Under a second name it would be another file that is written to; nobody else makes ours.
        if (!S_ISREG(seen.st_mode) || seen.st_nlink > 1 || seen.st_uid != ::geteuid())
            return systemFailure(ELOOP, notOpened());
        const int error = lockWhole(file);
        if (error == EAGAIN || error == EACCES) {
            return failure(
                Problem::Kind::Conflict,
                QCoreApplication::translate(
                    "Platform",
                    "Another program holds this file. Nothing was changed. Close it there, then try again."));
        }
        if (error != 0) {
            return failure(
                Problem::Kind::Unavailable,
                QCoreApplication::translate(
                    "Platform",
                    "This folder cannot lock files, so two people could open the register at once and damage it. "
                    "It was not opened. Keep the register on a disk of this computer."));
        }
        if (isStillNamed(file, name)) {
            ::fchmod(file.number(), 0600);
            return FileLock(std::unique_ptr<Handle>(new Handle{std::move(file), name}));
        }
    }
    return systemFailure(EAGAIN, notOpened());
}

Result<FileLock> FileLock::takeWithin(const QString &path, int ms)
{
    constexpr int pause = 20;
    for (int left = ms;; left -= pause) {
        Result<FileLock> lock = take(path);
        if (lock || lock.error().kind != Problem::Kind::Conflict || left <= 0)
            return lock;
        QThread::msleep(pause);
    }
}

QByteArray FileLock::content(qsizetype maxBytes) const
{
    QByteArray bytes;
    if (::lseek(m_handle->file.number(), 0, SEEK_SET) != 0 || m_handle->file.readUpTo(maxBytes, bytes) < 0)
        return {};
    return bytes;
}

Result<> FileLock::setContent(const QByteArray &bytes)
{
    const Descriptor &file = m_handle->file;
    if (::lseek(file.number(), 0, SEEK_SET) != 0 || !file.writeAll(bytes)
        || ::ftruncate(file.number(), bytes.size()) != 0 || !file.flush())
        return systemFailure(errno, notOpened());
    return {};
}

} // namespace marac
