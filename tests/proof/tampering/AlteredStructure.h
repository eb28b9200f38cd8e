// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::proof {

class Trial;

/// Safeguards taken off, and views, triggers, tables and indexes put in, by somebody with the key; rules of the structure
/// rewritten in place. The answer must speak of the structure, and nothing may open.
void alterTheStructure(Trial &trial);

} // namespace marac::proof
