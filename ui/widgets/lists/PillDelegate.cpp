// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/PillDelegate.h"

#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/lists/RowsModel.h"
#include "ui/widgets/looks/PillPainter.h"

#include <QApplication>
#include <QPainter>

namespace marac {

static constexpr int inset = 8;

void PillDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant tone = index.data(ToneRole);
    const QString word = index.data(Qt::DisplayRole).toString();
    if (!tone.isValid() || word.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QSize wanted = pill::size(word, option.fontMetrics);
    const int width = std::min(wanted.width(), option.rect.width() - 2 * inset);
    const QRect area(option.rect.left() + inset, option.rect.top() + (option.rect.height() - wanted.height()) / 2,
                     width, wanted.height());
    pill::paint(*painter, area, Tone(tone.toInt()), toneIcon(Tone(tone.toInt())), word, option.fontMetrics);
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(ToneRole).isValid())
        size.setWidth(pill::size(index.data(Qt::DisplayRole).toString(), option.fontMetrics).width() + 2 * inset);
    return size;
}

} // namespace marac
