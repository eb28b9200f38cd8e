// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/TypedDate.h"

namespace marac {

/// By when something is due, as somebody typed it. Exactly one of `date` (valid) and `problem` is given; both are empty when
/// nothing was typed.
struct TypedDue
{
    QDate date;
    QTime at; ///< of the day, on the wall clock in Sefton; invalid: none was said
    QString problem;
    bool isMeant = false; ///< a day or a time was meant, though it may not be one that can be taken
};

/// Reads a day, as readDate does, and a time on it: today 18:00, Mon at 9am, 5 Oct 18:00, noon on Thursday. A time has a colon,
/// a dot, am or pm, or is noon. What can be read in two ways (Thu 9.10, Mon 9) and a time without its day are problems that
/// ask; nothing is guessed.
TypedDue readDue(const QString &typed, QDate today, const CountDays &workingDays = {});

} // namespace marac
