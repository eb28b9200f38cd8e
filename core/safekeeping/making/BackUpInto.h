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
};

/// Copy, checks and lasting name, then `record` with that name; whatever fails, also the recording, leaves nothing new in
/// the folder. Asks for no permission and records no failure: its callers do.
Result<MadeBackup> backUpInto(RegisterCore &core, const QString &folder, const CopyProgress &progress,
                              const std::function<Result<>(const QString &name)> &record);

} // namespace marac
