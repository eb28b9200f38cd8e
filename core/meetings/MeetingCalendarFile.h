// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"
#include "core/meetings/agenda/AgendaTimes.h"

#include <QByteArray>

namespace marac {

/// What a calendar is told of a meeting.
struct MeetingCalendar
{
    QByteArray registerUuid; ///< tells the meetings of two registers apart
    Meeting meeting;
    QDate circulateBy;              ///< R027; invalid: not told
    QDate answersBy;                ///< R028; likewise
    QDateTime madeAt;               ///< UTC
    QDate remindOfCirculation = {}; ///< the working day before circulateBy
    QDate remindOfAnswers = {};     ///< the working day before answersBy
    AgendaDay day = {};             ///< by which the end of the meeting is reckoned
    qsizetype calendarEdits = 0;    ///< how often the days off or the settings were changed; never falls
};

/// The meeting, its circulation deadline and its return date as one iCalendar object (RFC 5545), to be published, or cancelled
/// where the meeting is. Each reminds: of the meeting a day before, of the others on the working day before at nine. A later file
/// of the same meeting takes the place of the earlier one, also where days off alone have moved its dates. It goes into
/// calendars that others see: it names no case, nobody and not even how many cases there are; the time is that of as many as it
/// can hear.
QByteArray meetingCalendarFile(const MeetingCalendar &calendar);

/// One line of such a file as it is written: folded at 75 octets and never inside a character.
QByteArray calendarLine(const QByteArray &line);

/// Text as the value of a property: escaped, with characters that can't be seen made visible.
QByteArray calendarText(const QString &text);

} // namespace marac
