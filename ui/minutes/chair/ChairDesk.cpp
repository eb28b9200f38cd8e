// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/chair/ChairDesk.h"

#include "ui/shell/Page.h"

namespace marac {

ChairDesk &ChairDesk::of(QWidget *part)
{
    QWidget *page = part;
    while (page->parentWidget() && !qobject_cast<PageView *>(page))
        page = page->parentWidget();
    auto *desk = page->findChild<ChairDesk *>(QString(), Qt::FindDirectChildrenOnly);
    return desk ? *desk : *new ChairDesk(page);
}

} // namespace marac
