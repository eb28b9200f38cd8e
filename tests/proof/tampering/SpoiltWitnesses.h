// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::proof {

class Trial;

/// What this computer remembers of the register, edited byte by byte, given another's name, or taken away. Without meaning is
/// the case of a hexadecimal letter: it reads as the same witness.
void spoilTheWitnesses(Trial &trial);

} // namespace marac::proof
