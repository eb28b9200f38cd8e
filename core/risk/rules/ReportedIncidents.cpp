// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/ReportedIncidents.h"

#include <QSet>

namespace marac {

ReportedIncidents reportedIncidents(const QList<QDate> &on, QDate assessedOn)
{
    static constexpr int months = 6;
    static constexpr int days = 30;
    ReportedIncidents counted;
    const QSet<QDate> each(on.begin(), on.end());
    for (const QDate day : each) {
        if (!day.isValid() || day > assessedOn || day < assessedOn.addMonths(-months))
            continue;
        ++counted.inSixMonths;
        if (day >= assessedOn.addDays(-days))
            ++counted.inThirtyDays;
    }
    return counted;
}

} // namespace marac
