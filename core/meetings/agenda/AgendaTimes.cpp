// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/AgendaTimes.h"

#include <algorithm>

namespace marac {

static constexpr qint64 dayMinutes = 24 * 60;

QTime endOfDay()
{
    return QTime(17, 0);
}

static qint64 minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

static QTime timeOf(qint64 minute)
{
    return minute < dayMinutes ? QTime(int(minute / 60), int(minute % 60)) : QTime();
}

AgendaTimes agendaTimes(QTime startsAt, const QList<int> &minutes)
{
    AgendaTimes times;
    if (!startsAt.isValid()) {
        times.starts = QList<QTime>(minutes.size());
        times.inTime = int(minutes.size());
        return times;
    }
    const qint64 end = minuteOf(endOfDay());
    qint64 now = minuteOf(startsAt) + openingMinutes;
    for (const int needed : minutes) {
        times.starts << timeOf(now);
        now += std::max(0, needed);
        times.inTime += now <= end ? 1 : 0;
    }
    times.endsAt = timeOf(now);
    times.minutesOver = int(std::max<qint64>(0, now - end));
    return times;
}

} // namespace marac
