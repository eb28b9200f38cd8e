// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/writing/WritingAid.h"

#include <QWidget>

namespace marac {

WritingAid *WritingAid::of(const QWidget *field)
{
    for (const QWidget *at = field; at; at = at->parentWidget()) {
        if (auto *aid = at->findChild<WritingAid *>(QString(), Qt::FindDirectChildrenOnly))
            return aid;
    }
    return nullptr;
}

} // namespace marac
