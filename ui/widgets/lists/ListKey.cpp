// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/ListKey.h"

#include "ui/widgets/lists/RecordTable.h"

#include <QApplication>
#include <QShortcut>

#include <algorithm>

namespace marac {

static RecordTable *meantBeside(RecordTable *told)
{
    for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
        if (auto *table = qobject_cast<RecordTable *>(at))
            return table;
    }
    const QList<RecordTable *> all = told->window()->findChildren<RecordTable *>();
    const auto first =
        std::find_if(all.begin(), all.end(), [](const RecordTable *table) { return table->isVisible(); });
    return first == all.end() ? told : *first;
}

void addListKey(RecordTable *table, const QKeySequence &key, std::function<void(RecordTable *)> action)
{
    auto *shortcut = new QShortcut(key, table);
    QObject::connect(shortcut, &QShortcut::activated, table, [table, action] { action(table); });
    // Several lists are in sight: Qt tells one of them, each in its turn.
    QObject::connect(shortcut, &QShortcut::activatedAmbiguously, table,
                     [table, action] { action(meantBeside(table)); });
}

} // namespace marac
