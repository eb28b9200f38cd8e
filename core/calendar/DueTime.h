// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>

namespace marac {

// What is due on a day may be due by a time of it, to the minute, on the wall clock in Sefton. An invalid time is none: by the
// end of the day.

/// As it is stored: 0 to 1439; nothing for no time.
std::optional<int> minuteOfDay(QTime time);
/// The time of such a minute; invalid for none.
QTime timeOfMinute(std::optional<int> minute);

/// Whether it is late at a moment: from the day after `on`, or on that day from the minute after `by`. What is due by 18:00
/// is in time at 18:00 and late at 18:01.
bool isPastDue(QDate on, QTime by, const QDateTime &now);

/// The first moment, UTC, at which that is so.
QDateTime lateFrom(QDate on, QTime by);

/// By what one day's things are sorted: the time itself, or the end of the day.
QTime lastMoment(QTime by);

/// A day in words with its time behind it, where there is one: "05/10/2026 18:00".
QString withTime(const QString &day, QTime by);

} // namespace marac
