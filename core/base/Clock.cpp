// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <chrono>
#include <ctime>

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

QDateTime SystemClock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

qint64 SystemClock::steadyMs() const
{
#ifdef CLOCK_BOOTTIME // goes on while the computer sleeps, as the standard one does not
    timespec since{};
    if (::clock_gettime(CLOCK_BOOTTIME, &since) == 0)
        return qint64(since.tv_sec) * 1000 + since.tv_nsec / 1'000'000;
#endif
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

FixedClock::FixedClock(QDate day) : m_now(QDateTime(day, QTime(10, 0), seftonZone()).toUTC())
{
}

} // namespace marac
