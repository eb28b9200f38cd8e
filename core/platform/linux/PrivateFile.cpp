// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/PrivateFile.h"

#include "core/platform/linux/Descriptor.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace marac {

static QString earlierKept()
{
    return QCoreApplication::translate("Platform", "Nothing was changed; the earlier copy is kept.");
}

static QString nothingChanged()
{
    return QCoreApplication::translate("Platform", "Nothing was changed.");
}

static Failure noSuchFile()
{
    return failure(Problem::Kind::NotFound,
                   QCoreApplication::translate(
                       "Platform", "There is no such file. Nothing was changed. Check the folder and the name."));
}

static Failure notAPlainFile()
{
    return failure(
        Problem::Kind::Unavailable,
        QCoreApplication::translate("Platform",
                                    "This is not a plain file but a folder, a link or a device, so it was not opened. "
                                    "Nothing was changed. Choose the file itself."));
}

/// Looks at a name without opening or following it.
static Result<struct stat> look(const QByteArray &name)
{
    struct stat seen;
    if (::lstat(name.constData(), &seen) != 0) {
        if (errno == ENOENT)
            return noSuchFile();
        return systemFailure(errno, nothingChanged());
    }
    if (!S_ISREG(seen.st_mode))
        return notAPlainFile();
    return seen;
}

static bool isSameState(const struct stat &before, const struct stat &now)
{
    const auto isSameMoment = [](const timespec &a, const timespec &b) {
        return a.tv_sec == b.tv_sec && a.tv_nsec == b.tv_nsec;
    };
    return before.st_size == now.st_size && isSameMoment(before.st_mtim, now.st_mtim)
        && isSameMoment(before.st_ctim, now.st_ctim);
}

enum class WhileRead { MayChange, MustStay };

static Result<QByteArray> readPlainFile(const QString &path, qsizetype maxBytes, WhileRead whileRead)
{
    const auto tooLarge = [] {
        return failure(
            Problem::Kind::Unavailable,
            QCoreApplication::translate("Platform",
                                        "This file is larger than any of its kind can be, so it was not read. "
                                        "Nothing was changed. Check that it is the right file."));
    };
    const QByteArray name = QFile::encodeName(path);
    if (const Result<struct stat> seen = look(name); !seen)
        return Failure(seen.error());

    // The name may have changed hands since; O_NONBLOCK keeps a pipe from holding us.
    Descriptor file(::open(name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isOpen())
        return systemFailure(errno, nothingChanged());
    struct stat opened;
    if (::fstat(file.number(), &opened) != 0)
        return systemFailure(errno, nothingChanged());
    if (!S_ISREG(opened.st_mode))
        return notAPlainFile();
    if (opened.st_size > maxBytes)
        return tooLarge();
    QByteArray bytes;
    if (file.readUpTo(maxBytes + 1, bytes) < 0)
        return systemFailure(errno, nothingChanged());
    if (bytes.size() > maxBytes)
        return tooLarge();
    struct stat now;
    if (whileRead == WhileRead::MustStay
        && (::fstat(file.number(), &now) != 0 || !isSameState(opened, now) || bytes.size() != opened.st_size)) {
        return failure(Problem::Kind::Unavailable,
                       QCoreApplication::translate("Platform",
                                                   "This file was written to while it was read, so it was not used. "
                                                   "Nothing was changed. Try again when it is finished."));
    }
    return bytes;
}

Result<QByteArray> readSmallFile(const QString &path, qsizetype maxBytes)
{
    return readPlainFile(path, maxBytes, WhileRead::MayChange);
}

Result<QByteArray> readSteadyFile(const QString &path, qsizetype maxBytes)
{
    return readPlainFile(path, maxBytes, WhileRead::MustStay);
}

/// Fills a new file of its own and flushes it; errno says why not.
static bool fillNewFile(const QByteArray &name, const QByteArray &bytes)
{
    Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    return file.isOpen() && ::fchmod(file.number(), 0600) == 0 && file.writeAll(bytes) && file.flush() && file.close();
}

Result<> writeDurably(const QString &path, const QByteArray &bytes)
{
    const QByteArray name = QFile::encodeName(path);
    const QByteArray fresh = name + QByteArrayLiteral(".new");
    ::unlink(fresh.constData()); // left by a write that was cut short
    if (!fillNewFile(fresh, bytes) || ::rename(fresh.constData(), name.constData()) != 0) {
        const int error = errno;
        ::unlink(fresh.constData());
        return systemFailure(error, earlierKept());
    }
    return syncFolder(folderOf(path));
}

Result<> createExclusive(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    Descriptor file(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen()) {
        if (errno == EEXIST) {
            return failure(
                Problem::Kind::Conflict,
                QCoreApplication::translate(
                    "Platform", "A file of this name is already there. It was not touched. Choose another name."));
        }
        return systemFailure(errno, nothingChanged());
    }
    Result<> made;
    if (::fchmod(file.number(), 0600) != 0 || !file.flush() || !file.close())
        made = systemFailure(errno, nothingChanged());
    else if (const int error = flushFolder(folderOf(path)); error != 0)
        made = systemFailure(error, nothingChanged());
    if (!made)
        ::unlink(name.constData()); // it is ours, and a next try would meet it
    return made;
}

Result<> renameDurably(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        if (errno == ENOENT)
            return noSuchFile();
        return systemFailure(errno, earlierKept());
    }
    const Result<> target = syncFolder(folderOf(to));
    if (!target || folderOf(from) == folderOf(to))
        return target;
    return syncFolder(folderOf(from));
}

bool tookPlace(const QString &from, const QString &to)
{
    struct stat seen;
    if (::lstat(QFile::encodeName(from).constData(), &seen) == 0 || errno != ENOENT)
        return false;
    return ::lstat(QFile::encodeName(to).constData(), &seen) == 0;
}

Result<> syncFile(const QString &path)
{
    Descriptor file(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isOpen() || !file.flush())
        return systemFailure(errno, {});
    return {};
}

Result<> removeFile(const QString &path)
{
    if (::unlink(QFile::encodeName(path).constData()) != 0) {
        if (errno == ENOENT)
            return {};
        return systemFailure(errno, nothingChanged());
    }
    return syncFolder(folderOf(path));
}

Result<qint64> fileSize(const QString &path)
{
    const Result<struct stat> seen = look(QFile::encodeName(path));
    if (!seen)
        return Failure(seen.error());
    return qint64(seen->st_size);
}

Result<bool> hasOtherName(const QString &path)
{
    const Result<struct stat> seen = look(QFile::encodeName(path));
    if (!seen)
        return Failure(seen.error());
    return seen->st_nlink > 1;
}

Result<> makePrivate(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (const Result<struct stat> seen = look(name); !seen)
        return Failure(seen.error());
    if (::chmod(name.constData(), 0600) != 0)
        return systemFailure(errno, nothingChanged());
    return {};
}

} // namespace marac
