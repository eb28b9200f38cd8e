// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"

#include <chrono>
#include <time.h>

namespace marac {

// Each system has its own side of this one: the standard library's steady clock stands still while the computer sleeps. On
// Windows QueryInterruptTime goes on.
qint64 SystemClock::steadyMs() const
{
    timespec since{};
    if (::clock_gettime(CLOCK_BOOTTIME, &since) == 0)
        return qint64(since.tv_sec) * 1000 + since.tv_nsec / 1'000'000;
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

} // namespace marac
