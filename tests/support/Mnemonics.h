// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QMap>
#include <QTabBar>

namespace marac {

/// Alt and a letter that two or more things in sight under `root` take: a person then only moves between them.
inline QStringList doubledMnemonics(const QWidget *root)
{
    QMap<QString, QStringList> takers;
    const auto take = [&](const QString &text) {
        if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
            takers[key.toString()] += text;
    };
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            take(label->text());
    }
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            take(button->text());
    }
    for (const QTabBar *bar : root->findChildren<QTabBar *>()) {
        for (int i = 0; bar->isVisible() && i < bar->count(); ++i)
            take(bar->tabText(i));
    }
    QStringList doubled;
    for (auto it = takers.cbegin(); it != takers.cend(); ++it) {
        if (it->size() > 1)
            doubled += it.key() + QStringLiteral(": ") + it->join(QStringLiteral(" | "));
    }
    return doubled;
}

} // namespace marac
