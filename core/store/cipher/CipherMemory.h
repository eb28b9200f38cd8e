// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

/// Gives SQLite the WipedHeap for all its memory, once for the process and before SQLite's first use. SQLITE_OK; SQLITE_NOMEM
/// when there is no memory now; SQLITE_MISUSE when SQLite was in use already or takes its memory from elsewhere: then no register
/// may be opened, for its texts would stay in freed memory.
///
/// It stands in the place of SQLCipher's cipher_memory_security, which up to 4.6 locks and unlocks each block by itself: two
/// system calls for each of the millions of small blocks the text index takes. SQLCipher still does so for blocks with keys, and
/// unlocks whole pages with them: whoever opened or closed a file locks the heap again (WipedHeap::lockAgain).
int useWipedMemory();

} // namespace marac
