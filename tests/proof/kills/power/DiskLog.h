// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <array>

namespace marac::kills {

/// The two files of a register that SQLite writes.
enum class DiskFile { Database, Journal };

/// What lay on the disk; a file that is not there is not empty.
struct DiskImage
{
    struct Content
    {
        bool isThere = false;
        QByteArray bytes = {};
        friend bool operator==(const Content &, const Content &) = default;
    };
    std::array<Content, 2> files = {};

    Content &of(DiskFile file) { return files.at(std::size_t(file)); }
    const Content &of(DiskFile file) const { return files.at(std::size_t(file)); }
    friend bool operator==(const DiskImage &, const DiskImage &) = default;
};

/// One call of SQLite to the disk that changes something, or asks that it be made to last.
struct DiskCall
{
    enum class Kind {
        Make,     ///< the file, empty
        Write,    ///< `bytes` at `at`
        Truncate, ///< to `at` bytes
        Sync,     ///< all of the file written so far lasts, and its name
        Remove    ///< `lasts`: the folder was synchronised with it
    };
    Kind kind = Kind::Sync;
    DiskFile file = DiskFile::Database;
    qint64 at = 0;
    QByteArray bytes = {};
    bool lasts = false;
};

/// What lay there when the recording began, and each call from then on.
struct DiskLog
{
    DiskImage before;
    QList<DiskCall> calls;
};

} // namespace marac::kills
