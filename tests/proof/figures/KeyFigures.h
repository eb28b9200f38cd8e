// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/figures/FigureTable.h"

namespace marac::proof {

/// What people wait for when keys are derived at their real cost, and when all of a register is written under another key. Done to
/// a copy of the register, which is taken away again: the stock's own keys are cheap ones. The folder is as Stock::folderOf() gives
/// it, and nobody has the register open. A rotation needs twice the room of the copy for a while.
Figures keyFigures(const QString &folder);

} // namespace marac::proof
