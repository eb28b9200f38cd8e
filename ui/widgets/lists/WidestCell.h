// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace marac {

/// How wide the widest of the lines' cells in that column is, in pixels: what sizeHintForColumn() answers, which lays out every
/// cell of up to 1,000 lines. Here their texts are measured, and the longest alone are laid out.
int widestCell(const QTableView &view, int column);

} // namespace marac
