// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/Holiday.h"
#include "core/today/DueItem.h"

#include <QTime>

namespace marac {

/// What stands on one day of the diary. Holds references and codes, never a name. Done: a deadline that asks nothing any more; it is
/// told and not counted.
struct DiaryEntry
{
    enum class Kind { Holiday, Meeting, Deadline, Due, Done };

    Kind kind = Kind::Due;
    QDate on;
    Subject subject; ///< what to open; a holiday opens the calendar of days off
    QString text;    ///< in one sentence
    QTime at = {};   ///< when a meeting begins, or by when something is due that has a time
    bool isLate = false;
};

/// One day and what stands on it, holidays first, then meetings, deadlines and what is due.
struct DiaryDay
{
    QDate day;
    QList<DiaryEntry> entries;

    QString holiday() const; ///< its names; empty: none
    int countOf(DiaryEntry::Kind kind) const;
};

/// The Monday of the week of a day.
QDate mondayOf(QDate day);
/// The Monday with which the sheet of the month of a day begins.
QDate sheetOf(QDate day);

/// The days from `first` on, each with its entries.
QList<DiaryDay> diaryDays(QDate first, int days, const QList<DiaryEntry> &entries);

/// Monday to Friday. What falls on the weekend stands on the Friday before, the last working day on which it can be done, and
/// names its day.
QList<DiaryDay> workingWeek(QDate monday, const QList<DiaryEntry> &entries);

/// The day in words, for whoever can't see the grid: "Thursday 12 November 2026: 1 meeting, 2 due, 1 late".
QString diaryWords(const DiaryDay &day);
/// The same of several days, without one's name.
QString diaryCount(const QList<DiaryDay> &days);

} // namespace marac
