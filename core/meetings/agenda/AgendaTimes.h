// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTime>

namespace marac {

/// Before the first case: introductions, the undertaking, incomplete actions.
inline constexpr int openingMinutes = 20;

/// When a working day ends: what is heard later loses the people it needs.
QTime endOfDay();

/// When the cases of an agenda are heard, if each takes the minutes it is given.
struct AgendaTimes
{
    QList<QTime> starts; ///< one for each case; invalid: after midnight, or the meeting has no time
    QTime endsAt;        ///< invalid likewise
    int minutesOver = 0; ///< by which it ends after endOfDay(), also where that is after midnight
    int inTime = 0;      ///< cases, from the first, that end by endOfDay()
};

/// R029: when the meeting takes each case. Never goes round midnight: what can't be heard on the day has no time.
AgendaTimes agendaTimes(QTime startsAt, const QList<int> &minutes);

} // namespace marac
