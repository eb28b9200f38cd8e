// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of the safekeeping room only.

#include "core/safekeeping/bundle/BackupManifest.h"
#include "core/safekeeping/checking/SoundCopy.h"

#include <QTemporaryDir>

namespace marac {

/// A backup that has passed every check, and the person who opened it.
struct OpenBackup
{
    std::unique_ptr<QTemporaryDir> aside; ///< the copy that is open; goes last
    RegisterPlace place;                  ///< of that copy
    BackupManifest manifest;
    Admission admission;
    std::unique_ptr<Connection> db;
};

/// Copies the backup to a private folder of this computer first and opens that, so that what was checked is what is read,
/// and the backup itself is not touched: it may lie on a read-only disk or on a network drive. `place` gives clock, state
/// folder and policy; its path is not looked at.
Result<OpenBackup> openBackup(const RegisterPlace &place, const QString &backup, const QString &login,
                              const Passphrase &passphrase);

} // namespace marac
