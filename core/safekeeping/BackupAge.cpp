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
    if (facts.lost != BackupLoss::None)
        age.warning = facts.lost == BackupLoss::Gone ? BackupWarning::Gone : BackupWarning::Damaged;
    else if (facts.lastFailed && (!facts.lastGood || *facts.lastFailed > *facts.lastGood))
        age.warning = BackupWarning::LastFailed;
    else if (!age.days)
        age.warning = BackupWarning::NoneYet;
    else if (*age.days > BackupAge::mostDays)
        age.warning = BackupWarning::Old;
    return age;
}

static int urgency(BackupWarning warning)
{
    switch (warning) {
    case BackupWarning::None:
        break;
    case BackupWarning::Old:
        return 1;
    case BackupWarning::NoneYet:
        return 2;
    case BackupWarning::LastFailed:
        return 3;
    case BackupWarning::Damaged:
        return 4;
    case BackupWarning::Gone:
        return 5;
    }
    return 0;
}

BackupAge worstAge(const QList<BackupAge> &folders)
{
    const auto isBetter = [](const BackupAge &a, const BackupAge &b) {
        if (a.warning != b.warning)
            return urgency(a.warning) < urgency(b.warning);
        return a.days && (!b.days || *a.days < *b.days);
    };
    const auto worst = std::max_element(folders.begin(), folders.end(), isBetter);
    if (worst == folders.end())
        return {.warning = BackupWarning::NoneYet};
    BackupAge age = *worst;
    if (std::all_of(folders.begin(), folders.end(), [&](const BackupAge &one) { return one.warning == age.warning; }))
        age.role.clear();
    return age;
}

bool backupDue(const BackupFacts &facts, QDate today)
{
    if (!facts.lastGood || facts.changedSince || facts.lost != BackupLoss::None)
        return true;
    return facts.lookedAtSince && daysSince(*facts.lastGood, today) > 0;
}

} // namespace marac
