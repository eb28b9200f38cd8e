// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"

namespace marac {

/// R034: the day a report says its action was done on; the day of the report where it is done and names none. Invalid for what
/// is not done.
QDate completionDay(const ActionFeedback &feedback);

/// Whether a report says again what `standing`, another report on the same action, says already (R034): the same state, days and
/// words from the same person. `given` need not be as it would be kept.
bool isSameReport(const ActionFeedback &standing, const ActionFeedback &given);

} // namespace marac
