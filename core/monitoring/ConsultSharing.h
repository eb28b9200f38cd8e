// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/monitoring/SharingReport.h"

namespace marac {

class Register;

/// The twelve months that end with a day.
SharingPeriod lastTwelveMonths(QDate today);

/// How agencies shared at the meetings from `from` to `to`, both included (R033): agencies that take part now, and others that have a
/// number. One entry for the list. Invalid, with the field "from" or "to", when a day is missing or the period ends before it
/// begins.
Result<SharingReport> consultSharing(Register &records, QDate from, QDate to);

/// The same for a file that leaves the register: recorded as an export, with the reason given ("reason" when it is missing).
Result<SharingReport> exportSharing(Register &records, QDate from, QDate to, const QString &reason);

} // namespace marac
