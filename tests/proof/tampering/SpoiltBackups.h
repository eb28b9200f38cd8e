// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::proof {

class Trial;

/// Every file of a backup with flipped bits, cut short, taken away, exchanged with that of another backup, or edited by
/// somebody with the key who makes the list of contents fit. Each must be told by the check of the whole and by the check that
/// precedes a restore. The long form flips every bit of each file; those of the register in it must be told by their page's
/// seal and by the list of contents, and some thousands of them by both checks. Without meaning is the case of a hexadecimal
/// letter in the list of contents and in the witness.
void spoilBackups(Trial &trial);

} // namespace marac::proof
