// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

#include <QList>

namespace marac {

struct Settings;

/// What the partnership reckons a meeting's day by; the defaults are those of its settings.
struct AgendaDay
{
    int openingMinutes = 20; ///< of a full MARAC
    QTime endsAt{17, 0};     ///< when a working day ends: what is heard later loses the people it needs
};

AgendaDay agendaDay(const Settings &settings);

/// Before the first case: introductions, the undertaking, and at a full MARAC the incomplete actions of earlier ones. Five minutes
/// for a mini MARAC, to which few come and nothing is reported.
int openingMinutes(MeetingKind kind, const AgendaDay &day);

/// A meeting that starts less than two hours before the day ends, or after it, was called for the evening: who comes has made time
/// for it, and only midnight ends it.
bool isEveningMeeting(QTime startsAt, const AgendaDay &day);

/// When the cases of an agenda are heard, if each takes the minutes it is given.
struct AgendaTimes
{
    QList<QTime> starts;    ///< one for each case; invalid: after midnight, or the meeting has no time
    QTime endsAt;           ///< invalid likewise
    bool isEvening = false; ///< isEveningMeeting(): counted up to midnight, otherwise up to dayEndsAt
    QTime dayEndsAt;        ///< as reckoned by
    int minutesOver = 0;    ///< by which it ends after that
    int inTime = 0;         ///< cases, from the first, that end by then
};

/// R029: when the meeting takes each case. Never goes round midnight: what can't be heard on the day has no time.
AgendaTimes agendaTimes(MeetingKind kind, QTime startsAt, const QList<int> &minutes, const AgendaDay &day);

} // namespace marac
