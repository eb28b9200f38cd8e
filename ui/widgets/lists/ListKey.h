// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <functional>

namespace marac {

class RecordTable;

/// A key of a list, from anywhere beside it. Where several lists are in sight, it is of the one that has the keyboard, or else of
/// the page's own, which is the first. `action` gets the list that is meant.
void addListKey(RecordTable *table, const QKeySequence &key, std::function<void(RecordTable *table)> action);

} // namespace marac
