// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace marac {

/// What a dialog would like to be, but no larger than the window it opens over: with large text its buttons would lie off the
/// screen.
inline QSize withinWindow(const QWidget &dialog, const QSize &wanted)
{
    const QWidget *host = dialog.parentWidget();
    return host ? wanted.boundedTo(host->window()->size()) : wanted;
}

} // namespace marac
