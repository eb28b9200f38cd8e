// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

/// The first call of both programs: files made from here on are for their owner only (umask 077), the process leaves no
/// core dump, other processes of the same account can't read its memory, and memory is written over as it is freed, but for
/// small blocks (wipeFreedMemory); large ones go back to the system. A full disk or a reader that has gone is then an error of
/// the write and no end of the program. Cannot fail in a way worth stopping for.
void hardenProcess();

/// Before hardenProcess(), for a program that goes on after a register was locked: begins it anew in the same process, with a C
/// library that keeps no small block at hand as it was freed. So those are written over as well, and what takes one again holds
/// no rest of a text that stood there. The library hears of it only as a program begins. Comes back in the new beginning, or
/// where there can be none; wipeFreedMemory() does then what can be done.
void beginWithoutKeptBlocks(char *argv[]);

} // namespace marac
