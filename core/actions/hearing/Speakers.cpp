// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/Speakers.h"

#include <algorithm>

namespace marac {

QList<Speaker> speakersOf(const QList<Attendance> &attendance, const QList<Contribution> &said, AgencyId bringsTheCase)
{
    QList<Speaker> speakers;
    for (const Attendance &line : attendance) {
        const bool speaks = line.seat == Seat::Member || line.seat == Seat::Chair;
        const bool listed = std::any_of(speakers.cbegin(), speakers.cend(),
                                        [&](const Speaker &one) { return one.agency == line.agencyId; });
        if (!speaks || listed || line.presence != Presence::Present)
            continue;
        const bool spoke = std::any_of(said.cbegin(), said.cend(), [&](const Contribution &contribution) {
            return contribution.sourceAgencyId == line.agencyId;
        });
        speakers << Speaker{line.agencyId, spoke};
    }
    std::stable_partition(speakers.begin(), speakers.end(),
                          [&](const Speaker &one) { return one.agency == bringsTheCase; });
    return speakers;
}

AgencyId nextToSpeak(const QList<Speaker> &speakers, AgencyId last)
{
    const auto silent = [](const Speaker &one) { return !one.spoke; };
    const auto from =
        std::find_if(speakers.cbegin(), speakers.cend(), [&](const Speaker &one) { return one.agency == last; });
    auto next = std::find_if(from == speakers.cend() ? speakers.cbegin() : from + 1, speakers.cend(), silent);
    if (next == speakers.cend())
        next = std::find_if(speakers.cbegin(), speakers.cend(), silent);
    return next == speakers.cend() ? AgencyId() : next->agency;
}

} // namespace marac
