// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/RescoreDue.h"

#include <QCoreApplication>

namespace marac {

QString occasionName(RescoreOccasion occasion)
{
    switch (occasion) {
    case RescoreOccasion::Incident:
        return QCoreApplication::translate("RescoreOccasion", "New incident");
    case RescoreOccasion::Review:
        return QCoreApplication::translate("RescoreOccasion", "Review");
    case RescoreOccasion::Closure:
        return QCoreApplication::translate("RescoreOccasion", "Closure");
    }
    return {};
}

QList<RescoreEvent> rescoreDue(QDate lastAssessedOn, const QList<RescoreEvent> &events)
{
    QList<RescoreEvent> due;
    for (const RescoreEvent &event : events) {
        if (!lastAssessedOn.isValid() || event.on > lastAssessedOn)
            due.append(event);
    }
    return due;
}

QDate nextReview(QDate last, QDate assessedOn, int months)
{
    static constexpr int monthsEarly = 1;
    if (!last.isValid() || months < 1)
        return {};
    int terms = 1;
    const auto day = [&] { return last.addMonths(terms * months); };
    while (assessedOn.isValid() && assessedOn >= day().addMonths(-monthsEarly))
        ++terms;
    return day();
}

} // namespace marac
