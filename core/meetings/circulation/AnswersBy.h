// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/WorkingDays.h"

namespace marac {

/// R028: the last day on which agencies answer before a meeting on `day`, so many working days before it (a setting): time to read
/// the answers and to ask again. Invalid where the calendar does not know the year.
QDate answersBy(const WorkingDays &calendar, QDate day, int workingDaysBefore);

} // namespace marac
