// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/OwnClipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace marac {

OwnClipboard::OwnClipboard(QObject *parent) : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this,
            [this] { m_isOurs = QGuiApplication::focusWindow() != nullptr; });
}

void OwnClipboard::clear()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_isOurs || clipboard->ownsClipboard())
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
    m_isOurs = false;
}

} // namespace marac
