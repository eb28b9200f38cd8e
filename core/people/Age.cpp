// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Age.h"

#include "core/people/PeopleWords.h"

namespace marac {

std::optional<int> ageOn(QDate bornOn, QDate day)
{
    if (!bornOn.isValid() || !day.isValid() || day < bornOn)
        return std::nullopt;
    const bool birthdayToCome = std::pair(day.month(), day.day()) < std::pair(bornOn.month(), bornOn.day());
    return day.year() - bornOn.year() - (birthdayToCome ? 1 : 0);
}

QString ageBand(std::optional<int> age)
{
    if (!age)
        return People::tr("Not known");
    if (*age < 10)
        return People::tr("Under 10");
    if (*age >= 65)
        return People::tr("65 or over");
    static constexpr int lowest[] = {10, 16, 18, 25, 35, 45, 55, 65};
    int band = 0;
    while (*age >= lowest[band + 1])
        ++band;
    //: a range of ages in whole years, such as "18 to 24"
    return People::tr("%1 to %2").arg(lowest[band]).arg(lowest[band + 1] - 1);
}

bool isChild(QDate bornOn, QDate day)
{
    const std::optional<int> age = ageOn(bornOn, day);
    return age && *age < 18;
}

} // namespace marac
