// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"

namespace marac {

/// What became of an action by a day.
enum class ActionFate { Open, Overdue, Completed, CompletedLate, NotPossible, NotDone };

/// R034: late is an action that was done after the day it was due (doneOn), whenever its agency reported it; overdue one that
/// is still open then.
ActionFate actionFate(const Action &action, QDate today);

} // namespace marac
