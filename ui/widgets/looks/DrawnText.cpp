// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/looks/DrawnText.h"

#include <QApplication>
#include <QStyle>
#include <QStyleOptionViewItem>

namespace marac {

void forgetDrawnText()
{
    const QStyleOptionViewItem empty;
    QApplication::style()->subElementRect(QStyle::SE_ItemViewItemText, &empty);
}

} // namespace marac
