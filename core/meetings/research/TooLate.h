// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/WorkingDays.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Connection;

/// The last day for returns before a meeting: answersBy(), or the day itself of a mini MARAC, which is called within days
/// (R025). Invalid where the calendar does not know the year.
QDate returnDay(const WorkingDays &calendar, const Meeting &meeting, int workingDaysBefore);
/// The same by the calendar and the settings of the register.
QDate returnDay(const Connection &db, const Meeting &meeting);

/// R028: whether a return came after its last day, by Sefton's calendar. Never where that day is not known.
bool isTooLate(QDate returnDay, const QDateTime &receivedAt);

} // namespace marac
