// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/WorkingDays.h"

namespace marac {

/// The last day on which a referral comes in time for a meeting on `day`: so many working days before it, as the partnership
/// has set them (the protocol is silent). Invalid where it has set none, and where the calendar does not know the year.
QDate cutOffDay(const WorkingDays &calendar, QDate day, int workingDays);

} // namespace marac
