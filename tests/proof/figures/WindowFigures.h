// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/figures/FigureTable.h"

#include <QStringList>

namespace marac::proof {

/// What a register of the stock gives in the whole window. Each figure comes from a process of its own, which is this program
/// again: it does what the main of the window does, without its choice of options. `mayCopy`: the window is locked in the end, which
/// backs the register up.
Figures windowFigures(const QString &folder, int starts, bool mayCopy);

/// Whether the program was started by windowFigures(); then asAWindow() is all it does.
bool isAWindow(const QStringList &arguments);
int asAWindow(const QStringList &arguments);

} // namespace marac::proof
