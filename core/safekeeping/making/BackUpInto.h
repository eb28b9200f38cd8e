// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of the safekeeping room only.

#include "core/register/RegisterCore.h"
#include "core/safekeeping/bundle/BackupManifest.h"
#include "core/store/cipher/CopyTo.h"

namespace marac {

struct MadeBackup
{
    QString path;
    BackupManifest manifest;
    QString mended = {}; ///< the notices of what had to be made anew first (mendDerived); mostly empty
};

/// Copy, checks and lasting name, then `record` with that name; whatever fails, also the recording, leaves nothing new in
/// the folder. When the check finds nothing wrong but what follows from the records, that is made anew in the register, which
/// is recorded and stays, and the register copied once more. Asks for no permission and records no failure: its callers do.
Result<MadeBackup> backUpInto(RegisterCore &core, const QString &folder, const CopyProgress &progress,
                              const std::function<Result<>(const QString &name)> &record);

} // namespace marac
