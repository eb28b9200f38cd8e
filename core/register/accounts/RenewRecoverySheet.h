// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Secret.h"
#include "core/register/Register.h"

namespace marac {

struct RenewedSheet
{
    Secret recovery; ///< for recovery::toWords: to be shown and printed once
    /// What to tell besides, when the key files beside the register could not be written yet; empty when all is done.
    QString pending = {};
};

/// A new recovery sheet in place of the present one, for the day the paper is lost or somebody may have seen it: from the entry
/// on the old words open nothing any more. Copies of the key files and backups made before keep the old one. Only for an
/// administrator.
Result<RenewedSheet> renewRecoverySheet(Register &reg);

/// The entry of the sheet being looked at on screen, printed or saved as a file (Consult, Print, Export): made before it is.
Result<> recordSheetUse(Register &reg, AuditVerb verb);

} // namespace marac
