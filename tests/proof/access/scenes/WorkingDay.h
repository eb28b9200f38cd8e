// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/access/printing/PrinterBeside.h"
#include "tests/proof/support/Proof.h"

namespace marac::proof {

/// A working day in another process with a home of its own, from the referral to locked minutes, papers that are saved and
/// printed, a search, a lock, and an end in the middle of a sentence: afterwards no file it wrote holds a word of the register, or
/// is a paper, but those that were asked for, and no window's title, clipboard or output does (security.md, fault 77). In each
/// session the register's file is opened once.
void searchAfterADay(Proof &proof, const PrinterBeside &printer);

} // namespace marac::proof
