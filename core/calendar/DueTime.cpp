// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/DueTime.h"

#include "core/base/Clock.h"

namespace marac {

std::optional<int> minuteOfDay(QTime time)
{
    return time.isValid() ? std::optional(time.hour() * 60 + time.minute()) : std::nullopt;
}

QTime timeOfMinute(std::optional<int> minute)
{
    return minute ? QTime(*minute / 60, *minute % 60) : QTime();
}

bool isPastDue(QDate on, QTime by, const QDateTime &now)
{
    const QDateTime wall = Clock::local(now);
    if (on != wall.date())
        return on < wall.date();
    return by.isValid() && minuteOfDay(by) < minuteOfDay(wall.time());
}

QDateTime lateFrom(QDate on, QTime by)
{
    return by.isValid() ? Clock::moment(on, QTime(by.hour(), by.minute())).addSecs(60)
                        : Clock::moment(on.addDays(1), QTime(0, 0));
}

QTime lastMoment(QTime by)
{
    return by.isValid() ? by : QTime(23, 59, 59, 999);
}

QString withTime(const QString &day, QTime by)
{
    return by.isValid() ? QStringLiteral("%1 %2").arg(day, by.toString(QStringLiteral("HH:mm"))) : day;
}

} // namespace marac
