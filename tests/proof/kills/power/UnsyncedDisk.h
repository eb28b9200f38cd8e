// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/power/DiskLog.h"

#include <QMap>

namespace marac::kills {

/// A disk that keeps what was synchronised and, of anything written since, any sectors in any order: each sector holds what it
/// held at the last synchronisation or any of the contents it was given since, and so do each file's length and its being
/// there (fault 3 of the list). A sector is written whole or not at all.
class UnsyncedDisk
{
public:
    /// `sector` in bytes: 512, or 4096 as disks of today have it.
    UnsyncedDisk(const DiskImage &before, int sector);

    void apply(const DiskCall &call);

    /// As the program sees it.
    DiskImage now() const;

    /// What is open just now, a wheel for each thing and how many ways it can stand. Empty when all lasts.
    QList<int> wheels() const;
    /// The disk after a power cut with each wheel at such a place: 0 is as it was synchronised, the last is as it is now.
    DiskImage cut(const QList<int> &places) const;

private:
    struct File
    {
        DiskImage::Content lasting;
        DiskImage::Content now;
        QList<bool> presences; ///< since the last synchronisation, as the next two
        QList<qsizetype> sizes;
        QMap<qsizetype, QList<QByteArray>> sectors; ///< by number
    };

    void write(File &file, qint64 at, const QByteArray &bytes) const;
    static void makeLast(File &file);

    qsizetype m_sector;
    std::array<File, 2> m_files;
};

} // namespace marac::kills
