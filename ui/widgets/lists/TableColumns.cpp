// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/TableColumns.h"

#include "ui/widgets/lists/RowsModel.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace marac {

static constexpr int widestChars = 45;
static constexpr int narrowestChars = 12;
static constexpr int rowsLookedAt = 20;
static constexpr int headMargins = 20;

TableColumns::TableColumns(QTableView &view, QMenu &menu, const RowsModelBase &model, QObject *parent)
    : QObject(parent), m_view(view), m_menu(menu), m_model(model)
{
    fillMenu();
    const QHeaderView *header = m_view.horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column, int, int width) {
        // Only what the mouse does on the header; the last column takes what is left by itself.
        const bool byHand = (QApplication::mouseButtons() & Qt::LeftButton) && header->viewport()->underMouse();
        if (!m_isSharing && byHand && width > 0 && column != shown().last().column) {
            m_dragged.insert(column, width);
            Q_EMIT changedByHand();
        }
    });
}

void TableColumns::measure()
{
    const int widest = m_view.fontMetrics().averageCharWidth() * widestChars;
    m_isSharing = true;
    m_view.horizontalHeader()->setStretchLastSection(false); // a stretched column does not say what it needs
    for (int column = 0; column < m_model.columnCount(); ++column) {
        // Hidden columns have no size of their own to ask for.
        const bool wasHidden = m_view.isColumnHidden(column);
        m_view.setColumnHidden(column, false);
        m_view.resizeColumnToContents(column);
        m_needs.insert(column, std::min(m_view.columnWidth(column), widest));
        m_view.setColumnHidden(column, wasHidden);
    }
    m_isSharing = false;
    share();
}

bool TableColumns::isWanted(int column) const
{
    return m_chosen.value(column, m_model.isShownAtFirst(column));
}

/// By what it is sorted by in the first line that has it.
bool TableColumns::isDay(int column) const
{
    for (int row = 0; row < std::min(m_model.rowCount(), rowsLookedAt); ++row) {
        const QVariant key = m_model.index(row, column).data(SortKeyRole);
        const bool isDate = key.typeId() == QMetaType::QDate && key.toDate().isValid();
        if (isDate || (key.typeId() == QMetaType::QDateTime && key.toDateTime().isValid()))
            return true;
    }
    return false;
}

/// Such as SHC-2026-0041, in the first line that has something.
bool TableColumns::isReference(int column) const
{
    static const QRegularExpression reference(QStringLiteral("^[A-Z]{2,5}-[0-9-]{4,}$"));
    for (int row = 0; row < std::min(m_model.rowCount(), rowsLookedAt); ++row) {
        if (const QString text = m_model.index(row, column).data(Qt::DisplayRole).toString(); !text.isEmpty())
            return reference.match(text).hasMatch();
    }
    return false;
}

QList<TableColumns::Width> TableColumns::shown() const
{
    const int narrowest = m_view.fontMetrics().averageCharWidth() * narrowestChars;
    QList<Width> widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!isWanted(column))
            continue;
        const int needs = m_needs.value(column, narrowest);
        // A state, a day or a reference is told whole or not at all: cut short it is another.
        const bool isWhole = m_model.index(0, column).data(ToneRole).isValid() || isDay(column) || isReference(column);
        // The title whole; the room that the sign of sorting would like is not worth a column.
        const int head = m_view.fontMetrics().horizontalAdvance(
                             m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString())
            + headMargins;
        Width width{column, isWhole ? needs : std::min(needs, std::max(head, narrowest)), needs};
        if (const int dragged = m_dragged.value(column); dragged > 0)
            width.least = width.wanted = dragged;
        widths += width;
    }
    return widths;
}

void TableColumns::share()
{
    const int room = m_view.viewport()->width();
    if (room <= 0 || m_needs.isEmpty())
        return;
    QList<Width> widths = shown();
    if (!widths.isEmpty()) // what a line is found by is whole before anything else of it is told
        widths.first().least = std::max(widths.first().least, std::min(widths.first().wanted, room));
    const auto sum = [&widths](int Width::*part) {
        return std::accumulate(widths.begin(), widths.end(), 0,
                               [part](int all, const Width &width) { return all + width.*part; });
    };
    while (widths.size() > 1 && sum(&Width::least) > room) {
        const auto last = std::find_if(widths.rbegin(), widths.rend(),
                                       [this](const Width &width) { return !m_chosen.contains(width.column); });
        if (last == widths.rend())
            break; // all of them were asked for: then there is something to scroll
        widths.erase(std::next(last).base());
    }
    const int least = sum(&Width::least);
    const int wanted = sum(&Width::wanted);
    m_isSharing = true;
    m_view.horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool inSight =
            std::any_of(widths.begin(), widths.end(), [column](const Width &width) { return width.column == column; });
        m_view.setColumnHidden(column, !inSight);
    }
    for (const Width &width : std::as_const(widths)) {
        const int extra = width.wanted - width.least;
        m_view.setColumnWidth(width.column,
                              wanted <= room || wanted == least
                                  ? width.wanted
                                  : width.least + int(qint64(extra) * std::max(room - least, 0) / (wanted - least)));
    }
    m_view.horizontalHeader()->setStretchLastSection(least <= room);
    m_isSharing = false;
    tickMenu();
}

void TableColumns::fillMenu()
{
    m_menu.clear();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *action = m_menu.addAction(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(isWanted(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) { choose(column, on); });
    }
}

void TableColumns::choose(int column, bool on)
{
    // The last column in sight stays: an empty table would look like lost records.
    if (on || m_view.horizontalHeader()->hiddenSectionCount() < m_model.columnCount() - 1)
        m_chosen.insert(column, on);
    share();
    Q_EMIT changedByHand();
}

void TableColumns::setByHand(const QHash<int, bool> &chosen, const QHash<int, int> &dragged)
{
    m_chosen = chosen;
    m_dragged = dragged;
    share();
}

void TableColumns::tickMenu()
{
    const QList<QAction *> actions = m_menu.actions();
    for (int column = 0; column < actions.size(); ++column) {
        const QSignalBlocker quiet(actions.at(column));
        actions.at(column)->setChecked(!m_view.isColumnHidden(column));
    }
}

} // namespace marac
