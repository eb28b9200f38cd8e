// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

/// One line of Today: an item and how it stands at the moment it is shown, or the heading of a group.
struct TodayRow
{
    qint64 number = 0; ///< its place in the list, from 1
    DueItem item;
    QDateTime now;
    QString heading = {}; ///< of a group: what clears it
    QString count = {};   ///< of a group: how many items, and how many of them late
};

std::span<const Column<TodayRow>> todayColumns();

/// Soonest first; with `grouped` under headings by what clears them.
QList<TodayRow> todayRows(const QList<DueItem> &items, const QDateTime &now, bool grouped);

} // namespace marac
