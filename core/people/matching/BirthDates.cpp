// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/matching/BirthDates.h"

#include <QString>

#include <cstdlib>

namespace marac {

static constexpr int guessedYears = 2;

static bool areSwapped(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.day() && a.day() == b.month();
}

/// As it is typed here: two digits of the day and month that stand together may be of both.
static QString typed(QDate day)
{
    return day.toString(QStringLiteral("ddMMyyyy"));
}

/// One digit is another, or two that stand together have changed places (1978, 1987).
static bool isDigitSlip(QDate a, QDate b)
{
    const QString first = typed(a);
    const QString second = typed(b);
    if (first.size() != second.size())
        return false;
    QList<qsizetype> off;
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (first.at(i) != second.at(i))
            off += i;
    }
    if (off.size() == 1)
        return true;
    return off.size() == 2 && off.last() == off.first() + 1 && first.at(off.first()) == second.at(off.last())
        && first.at(off.last()) == second.at(off.first());
}

/// 09 and 10, 1989 and 1990: the next one, where two digits differ.
static bool isOneOff(QDate a, QDate b)
{
    const int days = std::abs(a.day() - b.day());
    const int months = std::abs(a.month() - b.month());
    const int years = std::abs(a.year() - b.year());
    return days + months + years == 1;
}

Births compareBirths(const Birth &a, const Birth &b)
{
    if (!a.day.isValid() || !b.day.isValid())
        return Births::Open;
    if (a.day == b.day)
        return Births::Equal;
    if (areSwapped(a.day, b.day))
        return Births::Swapped;
    if ((a.isEstimated || b.isEstimated) && std::abs(a.day.year() - b.day.year()) <= guessedYears)
        return Births::Open;
    return isDigitSlip(a.day, b.day) || isOneOff(a.day, b.day) ? Births::Slip : Births::Different;
}

} // namespace marac
