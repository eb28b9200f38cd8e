// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/FirstStop.h"

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

} // namespace marac
