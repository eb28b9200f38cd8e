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

static bool isOneDigitOff(QDate a, QDate b)
{
    const QString first = a.toString(Qt::ISODate);
    const QString second = b.toString(Qt::ISODate);
    int off = first.size() == second.size() ? 0 : 2;
    for (qsizetype i = 0; i < first.size() && off < 2; ++i)
        off += first.at(i) != second.at(i) ? 1 : 0;
    return off == 1;
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
    return isOneDigitOff(a.day, b.day) ? Births::Slip : Births::Different;
}

} // namespace marac
