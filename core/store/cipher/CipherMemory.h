// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

/// Gives SQLite the WipedHeap for all its memory, once for the process and before SQLite's first use. False when SQLite was in
/// use already, or takes its memory from elsewhere: then no register may be opened, for its texts would stay in freed memory.
///
/// It stands in the place of SQLCipher's cipher_memory_security, which up to 4.6 locks and unlocks each block by itself: two
/// system calls for each of the millions of small blocks the text index takes, and the unlocking of one block unlocks the
/// whole page around it.
bool useWipedMemory();

} // namespace marac
