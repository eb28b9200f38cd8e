// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/standing/CaseFacts.h"

#include <algorithm>

namespace marac {

static QList<RescoreEvent> reviewsOf(const CaseFacts &facts)
{
    QList<QDate> heard;
    for (const CaseFacts::Hearing &hearing : facts.hearings) {
        if (hearing.isFull)
            heard += hearing.on;
    }
    std::sort(heard.begin(), heard.end());
    QList<RescoreEvent> events;
    for (qsizetype i = 1; i < heard.size(); ++i)
        events += {RescoreOccasion::Review, heard.at(i)};
    return events;
}

QList<RescoreEvent> rescoreEventsOf(const CaseFacts &facts)
{
    QList<RescoreEvent> events;
    for (const CaseFacts::Told &referral : facts.referrals) {
        if (referral.incidentOn.isValid())
            events += {RescoreOccasion::Incident, referral.incidentOn};
    }
    for (const QDate &incident : facts.incidents)
        events += {RescoreOccasion::Incident, incident};
    return events + reviewsOf(facts);
}

QDate reviewCountsFrom(const CaseFacts &facts)
{
    if (facts.hearings.isEmpty() || facts.state != CaseState::Live)
        return {};
    QDate last;
    for (const CaseFacts::Hearing &hearing : facts.hearings)
        last = std::max(last, hearing.on);
    for (const CaseFacts::Told &referral : facts.referrals)
        last = std::max(last, referral.receivedOn);
    return last;
}

} // namespace marac
