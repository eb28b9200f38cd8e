// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/TableColumns.h"

#include "ui/widgets/lists/RowsModel.h"
#include "ui/widgets/lists/WidestCell.h"

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
static constexpr int titleChars = 18;    ///< most names in full
static constexpr int sentenceChars = 40; ///< enough of a sentence to know what it asks for
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
        if (!m_isSharing && byHand && width > 0 && column != lastInSight()) {
            m_dragged.insert(column, width);
            Q_EMIT changedByHand();
        }
    });
}

void TableColumns::measure()
{
    m_isSharing = true;
    m_view.horizontalHeader()->setStretchLastSection(false); // a stretched column does not say what it needs
    for (int column = 0; column < m_model.columnCount(); ++column) {
        // Hidden columns have no size of their own to ask for.
        const bool wasHidden = m_view.isColumnHidden(column);
        m_view.setColumnHidden(column, false);
        const int cells = widestCell(m_view, column);
        m_cells.insert(column, cells);
        m_needs.insert(column, std::max(cells, m_view.horizontalHeader()->sectionSizeHint(column)));
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

bool TableColumns::isCount(int column) const
{
    return (m_model.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
}

/// A pill in any of the lines looked at; the first may have none.
bool TableColumns::isState(int column) const
{
    for (int row = 0; row < std::min(m_model.rowCount(), rowsLookedAt); ++row) {
        if (m_model.index(row, column).data(ToneRole).isValid())
            return true;
    }
    return false;
}

/// A state, a day or a reference is told whole or not at all: cut short it is another.
bool TableColumns::isWhole(int column) const
{
    return isState(column) || isDay(column) || isReference(column);
}

/// A title that says something instead of naming somebody, in most of the lines looked at.
bool TableColumns::isSentence(int column) const
{
    const int rows = std::min(m_model.rowCount(), rowsLookedAt);
    int longer = 0;
    for (int row = 0; row < rows; ++row)
        longer += m_model.index(row, column).data(Qt::DisplayRole).toString().size() > sentenceChars ? 1 : 0;
    return m_model.isTitle(column) && longer * 2 > rows;
}

int TableColumns::leastOf(int column) const
{
    const QFontMetrics metrics = m_view.fontMetrics();
    // The title whole; the room that the sign of sorting would like is not worth a column.
    const int head =
        metrics.horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()) + headMargins;
    if (isCount(column))
        return std::max(head, m_cells.value(column));
    const int chars = isSentence(column) ? sentenceChars : m_model.isTitle(column) ? titleChars : narrowestChars;
    return std::max(head, metrics.averageCharWidth() * chars);
}

QList<TableColumns::Width> TableColumns::shown() const
{
    const int average = m_view.fontMetrics().averageCharWidth();
    QList<Width> widths;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (!isWanted(column))
            continue;
        const int whole = m_needs.value(column, average * narrowestChars);
        const int wanted = std::min(whole, average * widestChars);
        Width width{column, isWhole(column) ? wanted : std::min(wanted, leastOf(column)), wanted, whole};
        if (const int dragged = m_dragged.value(column); dragged > 0)
            width.least = width.wanted = width.whole = dragged;
        widths += width;
    }
    return widths;
}

/// -1 when all of them were asked for: then there is something to scroll.
qsizetype TableColumns::firstToGo(const QList<Width> &widths) const
{
    qsizetype title = -1;
    for (qsizetype i = widths.size() - 1; i > 0; --i) {
        if (m_chosen.contains(widths.at(i).column))
            continue;
        if (!m_model.isTitle(widths.at(i).column))
            return i;
        title = i;
    }
    return title > 0 || m_chosen.contains(widths.first().column) ? title : 0;
}

/// Its place; -1 for none, and for one that a person gave its width.
int TableColumns::titleAmong(const QList<Width> &widths) const
{
    int title = -1;
    for (int i = 0; i < widths.size(); ++i) {
        const int column = widths.at(i).column;
        if (m_model.isTitle(column))
            return m_dragged.contains(column) ? -1 : i;
        const bool isText = !isCount(column) && !isWhole(column) && !m_dragged.contains(column);
        if (isText && (title < 0 || widths.at(i).whole > widths.at(title).whole))
            title = i;
    }
    return title;
}

void TableColumns::Width::grow(int to, int &left)
{
    const int more = std::clamp(to - given, 0, left);
    given += more;
    left -= more;
}

/// The least first, then the title, then the others alike, and at last whatever is longer than is reasonable.
void TableColumns::give(QList<Width> &widths, int room) const
{
    int left = room;
    int cut = 0;
    const int title = titleAmong(widths);
    for (Width &width : widths) {
        width.given = width.least;
        left -= width.least;
    }
    left = std::max(left, 0);
    if (title >= 0)
        widths[title].grow(widths.at(title).wanted, left);
    for (const Width &width : std::as_const(widths))
        cut += width.wanted - width.given;
    const int offered = std::min(left, cut);
    for (Width &width : widths) {
        if (cut > 0)
            width.grow(width.given + int(qint64(width.wanted - width.given) * offered / cut), left);
    }
    if (title >= 0)
        widths[title].grow(widths.at(title).whole, left);
    for (Width &width : widths)
        width.grow(width.whole, left);
    if (title >= 0)
        widths[title].given += left;
}

void TableColumns::share()
{
    const int room = m_view.viewport()->width();
    if (room <= 0 || m_needs.isEmpty())
        return;
    QList<Width> widths = shown();
    if (!widths.isEmpty()) // what a line is found by is whole before anything else of it is told
        widths.first().least = std::max(widths.first().least, std::min(widths.first().wanted, room));
    const auto least = [&widths] {
        return std::accumulate(widths.begin(), widths.end(), 0,
                               [](int all, const Width &width) { return all + width.least; });
    };
    while (widths.size() > 1 && least() > room) {
        const qsizetype going = firstToGo(widths);
        if (going < 0)
            break;
        widths.removeAt(going);
    }
    give(widths, room);
    m_isSharing = true;
    m_view.horizontalHeader()->setStretchLastSection(false);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool inSight =
            std::any_of(widths.begin(), widths.end(), [column](const Width &width) { return width.column == column; });
        m_view.setColumnHidden(column, !inSight);
    }
    for (const Width &width : std::as_const(widths))
        m_view.setColumnWidth(width.column, width.given);
    m_view.horizontalHeader()->setStretchLastSection(least() <= room);
    m_isSharing = false;
    tickMenu();
}

int TableColumns::lastInSight() const
{
    const QHeaderView *header = m_view.horizontalHeader();
    int place = header->count() - 1;
    while (place > 0 && header->isSectionHidden(header->logicalIndex(place)))
        --place;
    return header->logicalIndex(place);
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
