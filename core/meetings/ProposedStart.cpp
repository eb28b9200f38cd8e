// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ProposedStart.h"

#include "core/base/Clock.h"

namespace marac {

QTime proposedStart(QDate heldOn, const QDateTime &now)
{
    const QTime usual(9, 30);
    const QDateTime wall = Clock::local(now);
    if (heldOn != wall.date() || wall.time() < usual)
        return usual;
    constexpr int halfHour = 30;
    constexpr int wholeDay = 24 * 60;
    const int next = ((wall.time().hour() * 60 + wall.time().minute()) / halfHour + 1) * halfHour;
    return next < wholeDay ? QTime(next / 60, next % 60) : QTime();
}

} // namespace marac
