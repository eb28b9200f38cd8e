// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/power/DiskLog.h"
#include "tests/proof/kills/power/UnsyncedFile.h"

namespace marac::kills {

/// A disk with the two files of a register that keeps what was synchronised and, of anything written since, any sectors in any
/// order; each file's being there is kept or not likewise (fault 3 of the list).
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
    /// What stands under one name. A file that is made where another was removed has nothing of its content: after a power cut
    /// the name is borne by either or by none.
    struct File
    {
        QList<UnsyncedFile> bearers; ///< since it was last synchronised, first the one of then; never empty
        bool wasThere = false;       ///< when it was last synchronised
        bool isThere = false;
        QList<qsizetype> changes = {}; ///< who bore it after each since then; nobody: -1

        void synchronise();
        void make(int sector);
    };

    int m_sector;
    std::array<File, 2> m_files;
};

} // namespace marac::kills
