// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"

namespace marac {

class Connection;

/// Each open action once (R034), up to `until`: the step of chasing that waits to be taken, or the action's own day when that
/// comes first. One whose every step was taken stays late until its agency has reported.
QList<DueItem> actionsDue(const Connection &db, QDate today, QDate until);

} // namespace marac
