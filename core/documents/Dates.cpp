// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Dates.h"

#include "core/base/Clock.h"
#include "core/calendar/DueTime.h"

#include <QCoreApplication>
#include <QLocale>

namespace marac::documents {

QString shortDate(QDate date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : QString();
}

QString shortDate(QDate date, QTime by)
{
    return withTime(shortDate(date), by);
}

QString longDate(QDate date)
{
    static const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    return date.isValid() ? british.toString(date, QStringLiteral("dddd d MMMM yyyy")) : QString();
}

QString longDate(QDate date, QTime by)
{
    return withTime(longDate(date), by);
}

QString clockTime(QTime time)
{
    return time.isValid() ? time.toString(QStringLiteral("HH:mm")) : QString();
}

QString timeSpan(QTime from, QTime to)
{
    if (!from.isValid() || !to.isValid())
        return clockTime(from);
    //: a time span, "09:30 to 12:00"
    return QCoreApplication::translate("Documents", "%1 to %2").arg(clockTime(from), clockTime(to));
}

QString moment(const QDateTime &utc)
{
    return utc.isValid() ? Clock::local(utc).toString(QStringLiteral("dd/MM/yyyy HH:mm")) : QString();
}

} // namespace marac::documents
