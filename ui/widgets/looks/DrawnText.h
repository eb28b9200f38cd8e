// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

/// Qt's style keeps the cell of a list that it laid out last, with its text, until it lays out another: after locking that is
/// somebody's name or address. This lays out an empty one.
void forgetDrawnText();

} // namespace marac
