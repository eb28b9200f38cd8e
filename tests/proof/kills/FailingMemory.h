// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The memory of SQLite in this process, one request of which can be refused (fault 16 of the list).
namespace marac::kills::failingMemory {

/// Before anything has used SQLite; false when it came too late.
bool install();
/// From now on requests are counted from 1, and the `at`-th is refused; 0: none.
void refuse(long at);
/// None is refused or counted any more. How many there were.
long stop();

} // namespace marac::kills::failingMemory
