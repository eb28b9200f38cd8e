// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/BackupAge.h"

#include "core/base/Clock.h"

#include <algorithm>

namespace marac {

static int daysSince(const QDateTime &moment, QDate today)
{
    return std::max(0, int(Clock::local(moment).date().daysTo(today)));
}

BackupAge backupAge(const BackupFacts &facts, QDate today)
{
    BackupAge age;
    if (facts.lastGood)
        age.days = daysSince(*facts.lastGood, today);
    if (facts.lastFailed && (!facts.lastGood || *facts.lastFailed > *facts.lastGood))
        age.warning = BackupWarning::LastFailed;
    else if (!age.days)
        age.warning = BackupWarning::NoneYet;
    else if (*age.days > BackupAge::mostDays)
        age.warning = BackupWarning::Old;
    return age;
}

bool backupDue(const BackupFacts &facts, QDate today)
{
    if (!facts.lastGood || facts.changedSince)
        return true;
    return facts.lookedAtSince && daysSince(*facts.lastGood, today) > 0;
}

} // namespace marac
