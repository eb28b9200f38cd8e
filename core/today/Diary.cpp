// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/Diary.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Diary)
};
} // namespace

static QString inEnglish(QDate day, const QString &format)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, format);
}

QString DiaryDay::holiday() const
{
    QStringList names;
    for (const DiaryEntry &entry : entries) {
        if (entry.kind == DiaryEntry::Kind::Holiday)
            names << entry.text;
    }
    return names.join(QStringLiteral(", "));
}

int DiaryDay::countOf(DiaryEntry::Kind kind) const
{
    return int(std::count_if(entries.cbegin(), entries.cend(),
                             [kind](const DiaryEntry &entry) { return entry.kind == kind; }));
}

QDate mondayOf(QDate day)
{
    return day.addDays(Qt::Monday - day.dayOfWeek());
}

QDate sheetOf(QDate day)
{
    return mondayOf(QDate(day.year(), day.month(), 1));
}

QList<DiaryDay> diaryDays(QDate first, int days, const QList<DiaryEntry> &entries)
{
    QList<DiaryDay> sheet;
    for (int i = 0; i < days; ++i)
        sheet << DiaryDay{first.addDays(i), {}};
    for (const DiaryEntry &entry : entries) {
        const qint64 place = first.daysTo(entry.on);
        if (place >= 0 && place < days)
            sheet[place].entries << entry;
    }
    for (DiaryDay &day : sheet) {
        std::stable_sort(day.entries.begin(), day.entries.end(), [](const DiaryEntry &a, const DiaryEntry &b) {
            return a.kind != b.kind ? a.kind < b.kind : lastMoment(a.at) < lastMoment(b.at);
        });
    }
    return sheet;
}

QList<DiaryDay> workingWeek(QDate monday, const QList<DiaryEntry> &entries)
{
    QList<DiaryEntry> moved = entries;
    for (DiaryEntry &entry : moved) {
        if (entry.on < monday.addDays(5) || entry.on > monday.addDays(6))
            continue;
        //: a day of the weekend and what stands on it: "Saturday 14 November: …"
        entry.text = Words::tr("%1: %2").arg(inEnglish(entry.on, QStringLiteral("dddd d MMMM")), entry.text);
        entry.on = monday.addDays(4);
    }
    return diaryDays(monday, 5, moved);
}

QString diaryCount(const QList<DiaryDay> &days)
{
    int meetings = 0, deadlines = 0, due = 0, late = 0;
    QStringList parts;
    for (const DiaryDay &day : days) {
        if (!day.holiday().isEmpty())
            parts << day.holiday();
        meetings += day.countOf(DiaryEntry::Kind::Meeting);
        deadlines += day.countOf(DiaryEntry::Kind::Deadline);
        due += day.countOf(DiaryEntry::Kind::Due);
        late += int(std::count_if(day.entries.cbegin(), day.entries.cend(),
                                  [](const DiaryEntry &entry) { return entry.isLate; }));
    }
    if (meetings > 0)
        parts << QCoreApplication::translate("Diary", "%n meeting(s)", nullptr, meetings);
    if (deadlines > 0)
        parts << QCoreApplication::translate("Diary", "%n deadline(s)", nullptr, deadlines);
    if (due > 0)
        parts << QCoreApplication::translate("Diary", "%n due", "items", due);
    if (late > 0)
        parts << QCoreApplication::translate("Diary", "%n late", "items", late);
    return parts.isEmpty() ? Words::tr("nothing") : parts.join(QStringLiteral(", "));
}

QString diaryWords(const DiaryDay &day)
{
    //: a day, and what stands on it
    return Words::tr("%1: %2").arg(inEnglish(day.day, QStringLiteral("dddd d MMMM yyyy")), diaryCount({day}));
}

} // namespace marac
