// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/CutOff.h"

namespace marac {

QDate cutOffDay(const WorkingDays &calendar, QDate day, int workingDays)
{
    return workingDays > 0 ? calendar.addWorkingDays(day, -workingDays).value_or(QDate()) : QDate();
}

} // namespace marac
