// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/AgendaTimes.h"

#include "core/register/settings/Settings.h"

#include <algorithm>

namespace marac {

static constexpr qint64 dayMinutes = 24 * 60;
/// A meeting that leaves fewer before the end of the day is one for the evening.
static constexpr qint64 minutesWorthADay = 120;

AgendaDay agendaDay(const Settings &settings)
{
    return {settings.openingMinutes, settings.dayEndsAt};
}

int openingMinutes(MeetingKind kind, const AgendaDay &day)
{
    return kind == MeetingKind::Mini ? 5 : day.openingMinutes;
}

static qint64 minuteOf(QTime time)
{
    return time.hour() * 60 + time.minute();
}

static QTime timeOf(qint64 minute)
{
    return minute < dayMinutes ? QTime(int(minute / 60), int(minute % 60)) : QTime();
}

bool isEveningMeeting(QTime startsAt, const AgendaDay &day)
{
    return startsAt.isValid() && minuteOf(startsAt) + minutesWorthADay > minuteOf(day.endsAt);
}

AgendaTimes agendaTimes(MeetingKind kind, QTime startsAt, const QList<int> &minutes, const AgendaDay &day)
{
    AgendaTimes times;
    times.dayEndsAt = day.endsAt;
    if (!startsAt.isValid()) {
        times.starts = QList<QTime>(minutes.size());
        times.inTime = int(minutes.size());
        return times;
    }
    times.isEvening = isEveningMeeting(startsAt, day);
    const qint64 end = times.isEvening ? dayMinutes : minuteOf(day.endsAt);
    qint64 now = minuteOf(startsAt) + openingMinutes(kind, day);
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
