// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

/// Writes over what this thread no longer uses: its stack beyond the functions that run, and what the allocator keeps at hand for
/// it of memory that was freed. hardenProcess() has larger blocks written over as they are freed, but a name or a sentence is a
/// small one. Called when a passphrase was typed, and when a register was closed and everything that showed it is gone. A thread
/// that has ended keeps none. Costs less than a millisecond.
void wipeFreedMemory();

} // namespace marac
