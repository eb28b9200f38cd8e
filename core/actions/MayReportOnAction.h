// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/base/Result.h"

namespace marac {

/// R032: an action is reported on by the one agency that owns it, while it is open. R034: the report has the day it came in,
/// from the meeting that set the action to today, and some words of outcome, however the action stands then. Refused where
/// the action has ended or is another agency's; Invalid names what the report lacks. The day on which it was done is of
/// actions that are done alone, and lies from that meeting to the report. `feedback` with its texts as they are kept.
Result<> mayReportOnAction(const Action &action, const ActionFeedback &feedback, QDate today);

} // namespace marac
