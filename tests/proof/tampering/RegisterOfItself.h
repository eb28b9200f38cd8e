// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::proof {

class Trial;

/// What the register says of itself (meta), its accounts, and what tells protected addresses, edited one by one.
void alterWhatTheRegisterSaysOfItself(Trial &trial);

} // namespace marac::proof
