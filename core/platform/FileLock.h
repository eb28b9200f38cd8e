// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace marac {

/// An exclusive lock held on a small file of its own until this object goes, which takes the file away with it. The system
/// lets go of the lock when the process dies, however it dies, and leaves the file: content found at take() is a dead
/// holder's. A second lock on the same file is refused, in this process as in any other.
class FileLock
{
public:
    /// Makes the file (0600) when it is missing. Conflict when somebody else holds it; Unavailable when the file can't be
    /// opened or its file system has no locks.
    static Result<FileLock> take(const QString &path);
    /// The same, asking again for so many milliseconds while somebody else holds it. For locks that are held for a moment.
    static Result<FileLock> takeWithin(const QString &path, int ms);

    FileLock(FileLock &&) noexcept;
    FileLock &operator=(FileLock &&) noexcept;
    ~FileLock();

    /// What stands in the file, at most `maxBytes` of it.
    QByteArray content(qsizetype maxBytes) const;
    Result<> setContent(const QByteArray &bytes);

private:
    struct Handle;
    explicit FileLock(std::unique_ptr<Handle> handle);
    std::unique_ptr<Handle> m_handle;
};

} // namespace marac
