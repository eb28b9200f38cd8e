// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::proof {

class Proof;

/// Registers that nobody altered, each after some work drawn by lot: cases, settings, days off, meetings and drafts kept, lists
/// and the trail read, people coming in and going, operations denied, passphrases changed, accounts closed and opened, backups,
/// changes of key, the clock moved on; every fourth brought back from its backup. Checking one must give no alarm.
void checkCleanRegisters(Proof &proof);

} // namespace marac::proof
