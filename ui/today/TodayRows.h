// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

/// One line of Today: an item and how it stands at the moment it is shown, or a line about others: the heading of a group, or
/// how many more there are.
struct TodayRow
{
    qint64 number = 0; ///< its place in the list, from 1
    DueItem item;
    QDateTime now;
    QString heading = {}; ///< of a group: what clears it; of those left out: what becomes of them
    QString count = {};   ///< of a group: how many items, and how many of them late; of those left out: how many
    bool isRest = false;  ///< it stands for those left out, which are due later than the others
};

std::span<const Column<TodayRow>> todayColumns();

/// More than anybody goes through on a day, and few enough for a list that is at hand at once.
inline constexpr int mostTodayLines = 2000;

/// Soonest first; with `grouped` under headings by what clears them. Of more than `most`, in a group of its own, a last line says
/// how many are left out.
QList<TodayRow> todayRows(const QList<DueItem> &items, const QDateTime &now, bool grouped, int most = mostTodayLines);

} // namespace marac
