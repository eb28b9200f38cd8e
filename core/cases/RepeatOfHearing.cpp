// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/RepeatOfHearing.h"

namespace marac {

QDate hearingRepeated(const QList<QDate> &heardOn, QDate incidentOn, int months)
{
    QDate newest;
    for (const QDate heard : heardOn) {
        const bool follows = incidentOn.isValid() && heard <= incidentOn && incidentOn <= heard.addMonths(months);
        if (follows && (!newest.isValid() || heard > newest))
            newest = heard;
    }
    return newest;
}

} // namespace marac
