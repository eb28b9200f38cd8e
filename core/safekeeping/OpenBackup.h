// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of the safekeeping room only.

#include "core/safekeeping/BackupManifest.h"
#include "core/safekeeping/SoundCopy.h"

namespace marac {

/// A backup that has passed every check, and the person who opened it.
struct OpenBackup
{
    BackupManifest manifest;
    Admission admission;
    std::unique_ptr<Connection> db;
};

/// `place` is where it may go; its path is not looked at.
Result<OpenBackup> openBackup(const RegisterPlace &place, const QString &backup, const QString &login,
                              const Passphrase &passphrase);

/// The same surroundings, for the register inside a backup. A backup may lie on a network drive: it is only read.
RegisterPlace placeInBackup(const RegisterPlace &place, const QString &backup);

} // namespace marac
