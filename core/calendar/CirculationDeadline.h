// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/WorkingDays.h"

namespace marac {

/// How "at least 8 working days before" is read. The protocol is an agreement, so Ordinary is the deadline and Clear the
/// cautious send-by day (both days left out, as the courts read "at least" in notice rules: R v Turner [1910] 1 KB 346).
enum class CountingRule {
    Ordinary, ///< the day of circulation counts, the day of the meeting doesn't
    Clear     ///< neither counts
};

template <>
struct Codes<CountingRule>
{
    static constexpr std::array<Code<CountingRule>, 2> all{
        {{CountingRule::Ordinary, "ordinary"}, {CountingRule::Clear, "clear"}}};
};

enum class DeadlineWarning { MeetingOnWeekend, MeetingOnHoliday };

template <>
struct Codes<DeadlineWarning>
{
    static constexpr std::array<Code<DeadlineWarning>, 2> all{{
        {DeadlineWarning::MeetingOnWeekend, "meeting_on_weekend"},
        {DeadlineWarning::MeetingOnHoliday, "meeting_on_holiday"},
    }};
};

inline constexpr int circulationWorkingDays = 8; ///< R027, section 2.1

/// The last day on which the case list may go out, and how it was found.
struct CirculationDeadline
{
    QDate meeting;
    CountingRule rule = CountingRule::Ordinary;
    QDate circulateBy;               ///< sent on time when sent before the end of this day, in Sefton
    QList<QDate> daysCounted;        ///< the eight, from the one nearest the meeting back
    QList<Holiday> holidaysSkipped;  ///< weekdays passed over, from the one nearest the meeting back
    QList<DeadlineWarning> warnings; ///< the meeting still counts back as usual
};

/// R027: whether what goes out on a day of Sefton's calendar is late.
inline bool isLate(const CirculationDeadline &deadline, QDate sentOn)
{
    return deadline.circulateBy < sentOn;
}

/// R027: details of all cases reach all agencies at least 8 working days before the meeting. Mini MARACs are exempt
/// (R025); the caller doesn't ask for them. Refuses years whose bank holidays aren't known.
Result<CirculationDeadline> circulationDeadline(QDate meeting, CountingRule rule, const WorkingDays &calendar);

/// The warning in plain words, naming the holiday on which the meeting falls.
QString warningText(DeadlineWarning warning, QDate meeting, const WorkingDays &calendar);

} // namespace marac
