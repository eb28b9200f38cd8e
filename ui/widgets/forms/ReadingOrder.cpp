// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/forms/ReadingOrder.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLayout>
#include <QWidget>

namespace marac {

static void collect(QWidget *widget, QList<QWidget *> &stops);

static void collect(QLayout *layout, QList<QWidget *> &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(item->layout(), stops);
    }
}

static void collect(QWidget *widget, QList<QWidget *> &stops)
{
    // A widget that hands the focus on to a part of itself is no stop of its own.
    if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
        stops += widget;
    // Qt's own compound controls look after their insides.
    const bool isWhole = qobject_cast<QAbstractScrollArea *>(widget) || qobject_cast<QComboBox *>(widget);
    if (widget->layout() && !isWhole)
        collect(widget->layout(), stops);
}

/// Where Tab stops before it comes to the first of them; nullptr when that is the window's beginning.
static QWidget *stopBefore(const QList<QWidget *> &stops, QWidget *window)
{
    QWidget *before = nullptr;
    for (QWidget *at = window->nextInFocusChain(); at && at != window && !stops.contains(at); at = at->nextInFocusChain()) {
        if (at->focusPolicy() & Qt::TabFocus)
            before = at;
    }
    return before;
}

void tabInReadingOrder(QWidget *root)
{
    QList<QWidget *> stops;
    collect(root, stops);
    if (stops.isEmpty())
        return;
    if (QWidget *before = stopBefore(stops, root->window()))
        QWidget::setTabOrder(before, stops.first());
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

} // namespace marac
