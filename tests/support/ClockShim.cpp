// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A library put before the system's own (LD_PRELOAD): the workstation's clock stands at MARAC_TEST_NOW (seconds since 1970)
// when the program starts and runs on from there. The programs themselves take no time from their caller.
#include <cstdlib>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

namespace {

timespec real(clockid_t clock)
{
    timespec now{};
    syscall(SYS_clock_gettime, clock, &now);
    return now;
}

/// How far the test's day is from the real one, in seconds.
time_t distance()
{
    static const time_t found = [] {
        const char *wanted = std::getenv("MARAC_TEST_NOW");
        return wanted ? time_t(std::atoll(wanted)) - real(CLOCK_REALTIME).tv_sec : time_t(0);
    }();
    return found;
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec *now) noexcept
{
    *now = real(clock);
    if (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)
        now->tv_sec += distance();
    return 0;
}

extern "C" int gettimeofday(timeval *now, void *) noexcept
{
    const timespec exact = real(CLOCK_REALTIME);
    now->tv_sec = exact.tv_sec + distance();
    now->tv_usec = suseconds_t(exact.tv_nsec / 1000);
    return 0;
}

extern "C" time_t time(time_t *now) noexcept
{
    const time_t seconds = real(CLOCK_REALTIME).tv_sec + distance();
    if (now)
        *now = seconds;
    return seconds;
}
