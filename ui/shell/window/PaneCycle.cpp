// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/PaneCycle.h"

#include <QApplication>
#include <QWidget>

namespace marac {

QWidget *firstStop(QWidget *pane)
{
    if ((pane->focusPolicy() & Qt::TabFocus) && pane->isEnabled())
        return pane;
    QWidget *candidate = pane;
    while ((candidate = candidate->nextInFocusChain()) != pane) {
        if (pane->isAncestorOf(candidate) && (candidate->focusPolicy() & Qt::TabFocus) && candidate->isVisible()
            && candidate->isEnabled())
            return candidate;
    }
    return nullptr;
}

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
