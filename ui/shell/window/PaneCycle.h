// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace marac {

/// Moves the keyboard focus to the next (or previous) of `panes` that is visible and can take it: what F6 does.
void cyclePanes(const QList<QWidget *> &panes, bool forward);

} // namespace marac
