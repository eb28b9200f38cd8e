// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/checking/VerifyCopy.h"

#include "core/safekeeping/bundle/OpenBackup.h"

namespace marac {

Result<BackupManifest> verifyCopy(const RegisterPlace &place, const QString &backup, const QString &login,
                                  const Passphrase &passphrase)
{
    Result<OpenBackup> opened = openBackup(place, backup, login, passphrase);
    if (!opened)
        return Failure(opened.error());
    return opened->manifest;
}

} // namespace marac
