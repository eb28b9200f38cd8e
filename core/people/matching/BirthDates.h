// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace marac {

/// A date of birth as it is known; an invalid day is not known.
struct Birth
{
    QDate day;
    bool isEstimated = false;
};

enum class Births {
    Equal,
    Swapped, ///< day and month the other way round
    Slip, ///< as one mistypes or mishears it: one digit is another, two that stand together have changed places, or one
          ///< of day, month and year is one more
    Open, ///< one is missing, or an estimate that the other may stand for
    Different
};

/// R038: what two dates of birth say about whether they are one person's. The order does not matter.
Births compareBirths(const Birth &a, const Birth &b);

} // namespace marac
