// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/CirculationDeadline.h"

#include <QCoreApplication>

namespace marac {

/// Steps back to the next working day before `day`, noting the holidays passed over.
static Result<QDate> workingDayBefore(QDate day, const WorkingDays &calendar, QList<Holiday> *skipped)
{
    for (;;) {
        day = day.addDays(-1);
        if (!calendar.knows(day.year()))
            return Failure(calendar.unknownYear(day.year()));
        if (calendar.isWorkingDay(day))
            return day;
        if (!WorkingDays::isWeekend(day))
            skipped->append(*calendar.holidayOn(day));
    }
}

Result<CirculationDeadline> circulationDeadline(QDate meeting, CountingRule rule, const WorkingDays &calendar)
{
    if (!meeting.isValid()) {
        return failure(Problem::Kind::Invalid,
                       QCoreApplication::translate("CirculationDeadline",
                                                   "There is no such day. Give the day of the meeting again."));
    }
    if (!calendar.knows(meeting.year()))
        return Failure(calendar.unknownYear(meeting.year()));

    CirculationDeadline deadline;
    deadline.meeting = meeting;
    deadline.rule = rule;
    if (WorkingDays::isWeekend(meeting))
        deadline.warnings.append(DeadlineWarning::MeetingOnWeekend);
    if (calendar.holidayOn(meeting))
        deadline.warnings.append(DeadlineWarning::MeetingOnHoliday);

    QDate day = meeting;
    const int steps = circulationWorkingDays + (rule == CountingRule::Clear ? 1 : 0);
    for (int step = 1; step <= steps; ++step) {
        const Result<QDate> before = workingDayBefore(day, calendar, &deadline.holidaysSkipped);
        if (!before)
            return Failure(before.error());
        day = *before;
        if (step <= circulationWorkingDays)
            deadline.daysCounted.append(day);
    }
    deadline.circulateBy = day;
    return deadline;
}

QString warningText(DeadlineWarning warning, QDate meeting, const WorkingDays &calendar)
{
    switch (warning) {
    case DeadlineWarning::MeetingOnWeekend:
        return QCoreApplication::translate(
            "CirculationDeadline",
            "The meeting falls on a weekend. Check the date; the days were still counted back from it.");
    case DeadlineWarning::MeetingOnHoliday: {
        const std::optional<Holiday> holiday = calendar.holidayOn(meeting);
        return QCoreApplication::translate(
                   "CirculationDeadline",
                   "The meeting falls on a holiday (%1). Check the date; the days were still counted back from it.")
            .arg(holiday ? holiday->name : QString());
    }
    }
    return {};
}

} // namespace marac
