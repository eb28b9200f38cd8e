// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/WidestCell.h"

#include "ui/widgets/lists/RowsModel.h"

#include <QFontMetrics>
#include <QSet>
#include <QTableView>

#include <algorithm>

namespace marac {

namespace {

/// The longest of the texts that are drawn in one way.
struct LongestText
{
    QSet<QString> measured;
    int width = -1;
    QModelIndex cell;

    void take(const QString &text, const QModelIndex &at, const QFontMetrics &metrics)
    {
        if (measured.contains(text))
            return;
        measured.insert(text);
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            if (const int needed = metrics.horizontalAdvance(line); needed > width) {
                width = needed;
                cell = at;
            }
        }
    }
};

} // namespace

int widestCell(const QTableView &view, int column)
{
    static constexpr int mostLines = 1000; // as many as a view looks at
    const QAbstractItemModel &lines = *view.model();
    const QFontMetrics metrics = view.fontMetrics();
    LongestText word;
    LongestText pill;
    for (int row = 0; row < std::min(lines.rowCount(), mostLines); ++row) {
        const QModelIndex cell = lines.index(row, column);
        LongestText &kind = cell.data(ToneRole).isValid() ? pill : word;
        kind.take(cell.data(Qt::DisplayRole).toString(), cell, metrics);
    }
    int widest = 0;
    for (const QModelIndex &cell : {word.cell, pill.cell}) {
        if (cell.isValid())
            widest = std::max(widest, view.sizeHintForIndex(cell).width());
    }
    return widest + (view.showGrid() ? 1 : 0);
}

} // namespace marac
