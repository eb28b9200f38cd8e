// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/PaneCycle.h"

#include "ui/widgets/FirstStop.h"

#include <QApplication>
#include <QWidget>

namespace marac {

void cyclePanes(const QList<QWidget *> &panes, bool forward)
{
    const QWidget *focused = QApplication::focusWidget();
    const int count = int(panes.size());
    int here = forward ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (focused && (panes.at(i) == focused || panes.at(i)->isAncestorOf(focused)))
            here = i;
    }
    for (int step = 1; step <= count; ++step) {
        QWidget *pane = panes.at(((forward ? here + step : here - step) % count + count) % count);
        if (QWidget *stop = pane->isVisible() ? firstStop(pane) : nullptr) {
            stop->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace marac
