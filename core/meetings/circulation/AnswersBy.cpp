// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/circulation/AnswersBy.h"

namespace marac {

static constexpr int answersWorkingDays = 2;

QDate answersBy(const WorkingDays &calendar, QDate day)
{
    return calendar.addWorkingDays(day, -answersWorkingDays).value_or(QDate());
}

} // namespace marac
