// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/linux/Descriptor.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <unistd.h>

namespace marac {

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    if (this != &other) {
        close();
        m_number = std::exchange(other.m_number, -1);
    }
    return *this;
}

Descriptor::~Descriptor()
{
    close();
}

bool Descriptor::writeAll(QByteArrayView bytes) const
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_number, bytes.data(), size_t(bytes.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            if (written == 0)
                errno = ENOSPC;
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

qsizetype Descriptor::readUpTo(qsizetype maxBytes, QByteArray &into) const
{
    into.resize(maxBytes);
    qsizetype total = 0;
    while (total < maxBytes) {
        const ssize_t got = ::read(m_number, into.data() + total, size_t(maxBytes - total));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        total += got;
    }
    into.truncate(total);
    return total;
}

bool Descriptor::flush() const
{
    int outcome;
    do {
        outcome = ::fsync(m_number);
    } while (outcome < 0 && errno == EINTR);
    return outcome == 0;
}

bool Descriptor::close()
{
    // Linux frees the number even when close is interrupted; calling it again could close somebody else's file.
    const int number = std::exchange(m_number, -1);
    return number < 0 || ::close(number) == 0 || errno == EINTR;
}

static QString whatHappened(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return QCoreApplication::translate("Platform", "The disk is full, or this account's share of it is used up.");
    case EROFS:
        return QCoreApplication::translate("Platform", "This disk can only be read, not written.");
    case EACCES:
    case EPERM:
        return QCoreApplication::translate("Platform", "This account may not use that file or folder.");
    case EIO:
        return QCoreApplication::translate("Platform", "The disk reported a fault.");
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ENXIO:
        return QCoreApplication::translate("Platform", "The file or its folder is not there any more.");
    case ENAMETOOLONG:
        return QCoreApplication::translate("Platform", "The file name is too long for this disk.");
    case EISDIR:
    case ELOOP:
        return QCoreApplication::translate("Platform", "A folder or a link stands where a file was expected.");
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return QCoreApplication::translate("Platform", "The computer has run short of memory or open files.");
    default:
        return QCoreApplication::translate("Platform", "The computer could not do this (system error %1).").arg(error);
    }
}

static QString whatToDo(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return QCoreApplication::translate("Platform", "Make room on the disk, then try again.");
    case EROFS:
    case EACCES:
    case EPERM:
        return QCoreApplication::translate("Platform",
                                           "Choose another folder, or ask IT support for permission to write there.");
    case EIO:
        return QCoreApplication::translate("Platform", "Make a backup on another disk at once and tell IT support.");
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ENXIO:
        return QCoreApplication::translate("Platform", "Check that the disk is connected, then try again.");
    case EMFILE:
    case ENFILE:
    case ENOMEM:
        return QCoreApplication::translate("Platform", "Close other programs, then try again.");
    default:
        return QCoreApplication::translate("Platform", "Try again, or choose another folder.");
    }
}

Failure systemFailure(int error, const QString &kept)
{
    QStringList sentences{whatHappened(error)};
    if (!kept.isEmpty())
        sentences.append(kept);
    sentences.append(whatToDo(error));
    return failure(Problem::Kind::Unavailable, sentences.join(QLatin1Char(' ')));
}

QString folderOf(const QString &path)
{
    return QFileInfo(path).absolutePath();
}

} // namespace marac
