// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/door/OpenRequest.h"
#include "core/safekeeping/bundle/BackupManifest.h"

namespace marac {

/// The whole check of a backup as it lies in its folder: every file against the manifest, then, opened with that person's
/// passphrase, the manifest's seal, each page, the trail and every record it binds. Only reads it (see openBackup). `place` gives
/// clock, state folder and policy; its path is not looked at. Tampered when anything is wrong, Denied for a wrong passphrase.
Result<BackupManifest> verifyCopy(const RegisterPlace &place, const QString &backup, const QString &login,
                                  const Passphrase &passphrase);

} // namespace marac
