// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/base/Result.h"

namespace marac {

class Change;
class Register;

/// Records what the owning agency reported on an action (R034): progress (Open), completion, no longer possible, or not
/// done. One that is done without a day of its own was done on the day of the report. Works whatever the state of the minutes:
/// actions stay live after locking (D5). Goes by mayReportOnAction(); refused while its case is closed (R103).
Result<> recordFeedback(Register &records, const ActionFeedback &feedback);
Result<> recordFeedback(Change &change, const ActionFeedback &feedback);

} // namespace marac
