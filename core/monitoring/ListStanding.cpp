// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/ListStanding.h"

#include <algorithm>

namespace marac {

static bool isHeldBy(ReferralId referral, const QList<Circulation> &sent, bool onlyInTime)
{
    return std::any_of(sent.cbegin(), sent.cend(), [&](const Circulation &list) {
        return list.referrals.contains(referral) && (list.onTime || !onlyInTime);
    });
}

ListStanding listStanding(MeetingKind kind, const QList<ReferralId> &agenda, const QList<Circulation> &sentToAgency)
{
    if (agenda.isEmpty() || (kind == MeetingKind::Mini && sentToAgency.isEmpty()))
        return ListStanding::NotOwed;
    const auto allHeld = [&](bool onlyInTime) {
        return std::all_of(agenda.cbegin(), agenda.cend(),
                           [&](ReferralId referral) { return isHeldBy(referral, sentToAgency, onlyInTime); });
    };
    if (allHeld(true))
        return ListStanding::InTime;
    return allHeld(false) ? ListStanding::Late : ListStanding::NotSent;
}

} // namespace marac
