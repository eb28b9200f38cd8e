// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

#include <QByteArray>

namespace marac {

/// Whether each word of an index is found from the list of its pages' first words, the table `_idx`: of that list SQLite's own
/// check of an index looks at the lines that are there, and an older copy of a page of it has fewer. Without a line a search
/// begins on the page before, finds nothing there and ends; and one too many is in the way of a later change. Each page on which
/// words begin has a line that lies behind all words before the page and not behind its first, and so has each segment. False
/// as well where a page can't be read as one (SQLite's
/// fts5_index.c tells the format). Throws StoreFault.
bool wordIndexLeadsToItsPages(const Connection &db, const QByteArray &index);

} // namespace marac
