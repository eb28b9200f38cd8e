// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/monitoring/ActionTrend.h"

namespace marac {

class Register;

/// How each agency kept to its actions (R033, R034), in the whole quarters in which the days from `from` to `to` fall. One entry
/// for the list. Invalid, with the field "from" or "to", when a day is missing or the period ends before it begins.
Result<ActionTrend> consultActionTrend(Register &records, QDate from, QDate to);

/// The same for a file that leaves the register: recorded as an export, with the reason given ("reason" when it is missing).
Result<ActionTrend> exportActionTrend(Register &records, QDate from, QDate to, const QString &reason);

} // namespace marac
