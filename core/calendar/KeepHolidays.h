// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/WorkingDays.h"
#include "core/register/Register.h"

namespace marac {

/// Adds one day off: a local closure day, or a bank holiday proclaimed at short notice. Refuses a day that stands there
/// already and, for a bank holiday, a weekend. Every deadline that depends on it is counted anew from then on.
Result<HolidayId> addHoliday(Register &reg, const Holiday &holiday);

/// Takes one day off out of the calendar (a bank holiday moved by proclamation, a closure called off).
/// Refuses to leave a year that can be counted with fewer than its eight bank holidays: it could not be counted any more.
Result<> removeHoliday(Register &reg, HolidayId id, qint64 version);

/// The days off of the register, by day, for the settings page and the command line.
Result<QList<Holiday>> consultHolidays(Register &reg);

/// The calendar for counting, outside a change.
Result<WorkingDays> consultWorkingDays(Register &reg);

} // namespace marac
