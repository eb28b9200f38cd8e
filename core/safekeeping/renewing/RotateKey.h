// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "core/store/cipher/CopyTo.h"

namespace marac {

/// After somebody left (threat T12): writes the open register anew under a new database key and salt, sealed to those who
/// still have access and to the recovery sheet, checks all of the new file, and puts it in place of the old (see
/// core/register/door/RotationFiles.h for the order, which a kill at any moment leaves openable). Recorded in the new file. The
/// register stays open.
///
/// Close the account first (disableUser): that takes the person's seal away; this makes the key they had worthless. The old
/// file stays beside the new until the next backup succeeds, and backups made earlier still open with the old passphrases.
Result<> rotateKey(Register &reg, const CopyProgress &progress = {});

} // namespace marac
