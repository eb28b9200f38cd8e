// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

namespace marac {

static const QTimeZone &seftonZone()
{
    static const QTimeZone zone("Europe/London");
    return zone;
}

QDateTime Clock::local(const QDateTime &utc)
{
    return utc.toTimeZone(seftonZone());
}

QDateTime Clock::moment(QDate day, QTime time)
{
    return QDateTime(day, time, seftonZone()).toUTC();
}

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

FixedClock::FixedClock(QDate day) : m_now(moment(day, QTime(10, 0)))
{
}

} // namespace marac
