// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace marac::beside {

/// What SQLite undoes a change by that was cut off (its file format, section 3). With something in it, it belongs to the file
/// beside it and to no other.
inline QString journal(const QString &path)
{
    return path + QStringLiteral("-journal");
}

/// Empty, and says that what CutChange does is still to be done.
inline QString undoneMark(const QString &path)
{
    return path + QStringLiteral("-undone");
}

/// A write-ahead log, which this program never makes.
inline QString log(const QString &path)
{
    return path + QStringLiteral("-wal");
}

/// Every name beside a file that means something to whoever opens it.
inline QStringList all(const QString &path)
{
    return {journal(path), undoneMark(path), log(path), path + QStringLiteral("-shm")};
}

} // namespace marac::beside
