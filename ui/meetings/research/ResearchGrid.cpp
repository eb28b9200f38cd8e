// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/research/ResearchGrid.h"

#include "ui/meetings/research/ResearchModel.h"
#include "ui/widgets/lists/RowsModel.h"
#include "ui/widgets/looks/PillPainter.h"

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace marac {

static constexpr int around = 2;     ///< a cell's word, so that the ground of the current cell is seen
static constexpr int headMargin = 3; ///< beside an agency's code
static constexpr int widestChars = 12;

namespace {

/// The letter or short word in the middle, on the ground of its tone.
class ReturnDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QVariant tone = index.data(ToneRole);
        if (!tone.isValid()) {
            QStyledItemDelegate::paint(painter, option, index);
            return;
        }
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QString word = cell.text;
        cell.text.clear();
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
        const int height = pill::narrowSize(word, option.fontMetrics).height();
        const QRect area(option.rect.left() + around, option.rect.top() + (option.rect.height() - height) / 2,
                         option.rect.width() - 2 * around, height);
        pill::paintNarrow(*painter, area, Tone(tone.toInt()), word, option.fontMetrics);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QString word = index.data(Qt::DisplayRole).toString();
        return {pill::narrowSize(word, option.fontMetrics).width() + 2 * around,
                QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

/// The agencies' codes close together, that of the current cell underlined.
class AgencyHead final : public QHeaderView
{
public:
    explicit AgencyHead(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
    {
        setMinimumSectionSize(theme::smallestTarget);
    }

protected:
    QSize sectionSizeFromContents(int section) const override
    {
        return {fontMetrics().horizontalAdvance(code(section)) + 2 * headMargin,
                QHeaderView::sectionSizeFromContents(section).height()};
    }

    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Colours &c = theme::colours();
        painter->save();
        painter->fillRect(rect, c.raised);
        const bool isCurrent = currentIndex().isValid() && currentIndex().column() == section;
        painter->setPen(isCurrent ? QPen(c.accent, 3) : QPen(c.line));
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->setPen(c.text);
        const QRect area = rect.adjusted(1, 0, -1, 0);
        painter->drawText(area, Qt::AlignCenter | Qt::TextSingleLine,
                          fontMetrics().elidedText(code(section), Qt::ElideRight, area.width()));
        painter->restore();
    }

private:
    QString code(int section) const { return model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(); }
};

} // namespace

ResearchGrid::ResearchGrid(ResearchModel *model, QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("research"));
    setAccessibleName(tr("What each agency returned on each case"));
    setHorizontalHeader(new AgencyHead(this));
    setModel(model);
    setItemDelegate(new ReturnDelegate(this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCurrentIndex(model->index(0, 0));
}

void ResearchGrid::fit()
{
    m_isFitting = true;
    resizeColumnsToContents();
    const int columns = model()->columnCount();
    const int spare = viewport()->width() - horizontalHeader()->length();
    const int widest = fontMetrics().averageCharWidth() * widestChars;
    for (int column = 0; column < columns && spare > 0; ++column) {
        const int width = columnWidth(column);
        setColumnWidth(column, std::max(width, std::min(width + spare / columns, widest)));
    }
    m_isFitting = false;
}

void ResearchGrid::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (!m_isFitting)
        fit();
}

} // namespace marac
