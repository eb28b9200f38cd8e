// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"

namespace marac {

/// What clears an item, in the order of the work: items of one group are cleared in one go.
enum class DueGroup {
    Referrals,
    Placing,
    Assessing,
    Sharing,
    Transfers,
    Files,
    Circulating,
    Research,
    Meetings,
    Minutes,
    Chasing,
    Agencies,
    Backups,
    Settings
};

DueGroup groupOf(DueKind kind);
/// "Referrals to decide", as a heading.
QString groupWord(DueGroup group);

/// The items of one group, in the order in which they were given.
struct DueSection
{
    DueGroup group = DueGroup::Referrals;
    QList<DueItem> items;
    int late = 0; ///< how many of them
};

/// By what clears them: the group with the soonest item first, so that late work stays on top. Groups without items are left
/// out. `items` are sorted, soonest first.
QList<DueSection> groupedDue(const QList<DueItem> &items, const QDateTime &now);

/// "3 items, 1 late", for a heading and for whoever hears it.
QString countWords(int items, int late);

} // namespace marac
