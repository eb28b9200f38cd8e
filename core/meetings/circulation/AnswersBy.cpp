// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/circulation/AnswersBy.h"

namespace marac {

QDate answersBy(const WorkingDays &calendar, QDate day, int workingDaysBefore)
{
    return calendar.addWorkingDays(day, -workingDaysBefore).value_or(QDate());
}

} // namespace marac
