// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/RailArea.h"

#include "ui/shell/window/NavigationRail.h"
#include "ui/widgets/fields/FocusInSight.h"

#include <QEvent>

namespace marac {

RailArea::RailArea(NavigationRail *rail, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setWidget(rail);
    keepFocusInSight(this);
}

QSize RailArea::sizeHint() const
{
    return widget()->sizeHint();
}

QSize RailArea::minimumSizeHint() const
{
    return {widget()->sizeHint().width(), 0};
}

bool RailArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace marac
