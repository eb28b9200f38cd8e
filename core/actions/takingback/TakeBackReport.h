// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/base/Result.h"

namespace marac {

class Register;

/// Takes back the report that ended an action: it is live again, due when it was, and its agency may be chased and report once
/// more. The report stays in the action's history, marked with the reason. `version` is the action's, as it was read. Goes by
/// reportToTakeBack(); refused while its case is closed (R103).
Result<> takeBackReport(Register &records, ActionId id, qint64 version, const QString &reason);

} // namespace marac
