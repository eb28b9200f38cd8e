// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "core/safekeeping/bundle/BackupManifest.h"
#include "core/safekeeping/making/BackupRotation.h"
#include "core/store/cipher/CopyTo.h"

namespace marac {

struct BackedUp
{
    QString path; ///< of the new backup's folder
    BackupManifest manifest;
    int letGo = 0;       ///< older backups that were taken away under the policy
    QString mended = {}; ///< what had to be made anew in the register first, as its person is told; mostly empty
};

/// Copies the open register into `folder` under a key of its own, sealed to everybody who can open it now and to the recovery
/// sheet; opens the copy again, checks all of it, and only then gives it its name and records it. Then lets older backups go.
/// What follows from the records and was altered outside the program (Derived) is made anew on the way, and recorded.
/// When anything fails nothing new is left in the folder, no older backup is touched, and the attempt is recorded as failed.
Result<BackedUp> backUp(Register &reg, const QString &folder, const CopyProgress &progress = {},
                        const BackupPolicy &policy = {});

} // namespace marac
