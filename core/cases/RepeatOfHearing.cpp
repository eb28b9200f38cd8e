// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/RepeatOfHearing.h"

namespace marac {

bool comesBackTo(const EarlierMatter &matter, QDate incidentOn, int months)
{
    if (!incidentOn.isValid() || !matter.meetingOn.isValid())
        return false;
    const bool follows =
        incidentOn >= matter.meetingOn || (matter.referredOn.isValid() && incidentOn > matter.referredOn);
    return follows && incidentOn <= matter.meetingOn.addMonths(months);
}

} // namespace marac
