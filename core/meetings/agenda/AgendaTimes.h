// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

#include <QList>

namespace marac {

/// Before the first case: introductions, the undertaking, and at a full MARAC the incomplete actions of earlier ones.
int openingMinutes(MeetingKind kind);

/// When a working day ends: what is heard later loses the people it needs.
QTime endOfDay();

/// A meeting that starts less than two hours before endOfDay(), or after it, was called for the evening: who comes has made time
/// for it, and only midnight ends it.
bool isEveningMeeting(QTime startsAt);

/// When the cases of an agenda are heard, if each takes the minutes it is given.
struct AgendaTimes
{
    QList<QTime> starts;    ///< one for each case; invalid: after midnight, or the meeting has no time
    QTime endsAt;           ///< invalid likewise
    bool isEvening = false; ///< isEveningMeeting(): counted up to midnight, otherwise up to endOfDay()
    int minutesOver = 0;    ///< by which it ends after that
    int inTime = 0;         ///< cases, from the first, that end by then
};

/// R029: when the meeting takes each case. Never goes round midnight: what can't be heard on the day has no time.
AgendaTimes agendaTimes(MeetingKind kind, QTime startsAt, const QList<int> &minutes);

} // namespace marac
