// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/looks/Theme.h"

namespace marac {

/// How long a case has been in sight, against what it was given.
struct DisplayTime
{
    QString clock;             ///< "04:10"; "75:00" after an hour and a quarter
    QString words;             ///< "of 15 minutes", "2 minutes over", each minute begun counted
    Tone tone = Tone::Neutral; ///< Warning in the last fifth, Problem once it is over

    friend bool operator==(const DisplayTime &, const DisplayTime &) = default;
};

/// `shownMs` in milliseconds; `allowed` in minutes.
DisplayTime displayTime(qint64 shownMs, int allowed);

} // namespace marac
