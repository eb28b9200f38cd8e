// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/CountSharing.h"

#include "core/monitoring/ActionFate.h"

#include <algorithm>

namespace marac {

void countPresence(SharingLine &line, AgencyPresence presence)
{
    line.invited += presence != AgencyPresence::NotInvited;
    line.attended += presence == AgencyPresence::Attended;
    line.apologies += presence == AgencyPresence::Apologies;
}

void countList(SharingLine &line, ListStanding standing)
{
    line.listsInTime += standing == ListStanding::InTime;
    line.listsLate += standing == ListStanding::Late;
    line.listsNotSent += standing == ListStanding::NotSent;
}

void countContributions(SharingLine &line, ContributionKind kind, int count)
{
    switch (kind) {
    case ContributionKind::Fact:
    case ContributionKind::Opinion:
        line.given += count;
        break;
    case ContributionKind::Nil:
        line.nil += count;
        break;
    case ContributionKind::Withheld:
        line.withheld += count;
        break;
    }
}

void countAction(SharingLine &line, const Action &action, QDate today)
{
    const ActionFate fate = actionFate(action, today);
    line.actionsSet += 1;
    line.completed += fate == ActionFate::Completed || fate == ActionFate::CompletedLate;
    line.completedLate += fate == ActionFate::CompletedLate;
    line.overdue += fate == ActionFate::Overdue;
    line.notPossible += fate == ActionFate::NotPossible;
    line.notDone += fate == ActionFate::NotDone;
}

bool hasCounts(const SharingLine &line)
{
    return std::any_of(sharingCounts.begin(), sharingCounts.end(),
                       [&](const SharingCount &one) { return line.*one.count != 0; });
}

SharingLine totalOf(const QList<SharingLine> &lines)
{
    SharingLine total;
    for (const SharingLine &line : lines) {
        for (const SharingCount &one : sharingCounts)
            total.*one.count += line.*one.count;
    }
    return total;
}

} // namespace marac
