// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace marac {

/// An open file of the system, closed when this goes.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor &&other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor &operator=(Descriptor &&other) noexcept;
    ~Descriptor();

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }

    /// Writes all of it, however many calls that takes; errno says why not.
    bool writeAll(QByteArrayView bytes) const;
    /// Reads to the end or to `maxBytes`, whichever comes first; -1 and errno on a fault.
    qsizetype readUpTo(qsizetype maxBytes, QByteArray &into) const;
    /// fsync, repeated when a signal cuts in.
    bool flush() const;
    /// Closes now; false when the system reports a write that failed late.
    bool close();

private:
    int m_number;
};

/// What a failed system call means for the person: `error` is errno. `kept` tells what is left as it was ("The earlier copy
/// is kept.").
Failure systemFailure(int error, const QString &kept);

/// The folder that holds `path`.
QString folderOf(const QString &path);
/// Makes the names in a folder last. 0, or the system's error; a file system that can't flush folders has nothing to wait for.
int flushFolder(const QString &folder);

} // namespace marac
