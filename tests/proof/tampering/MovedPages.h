// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::proof {

class Trial;

/// Pages of the register's file put in each other's place, emptied, and replaced by the page of the same number of an earlier
/// moment, each in turn: the last has a right seal (security.md, finding 1), so only the trail can tell of it. In the short
/// form a part of the earlier pages is tried, and in the long one all of them, from both moments. One that was free, or says the
/// same as the newer one, alters nothing that can be read.
void movePages(Trial &trial);

/// The file cut short, to nothing too, and made longer.
void cutAndLengthen(Trial &trial);

} // namespace marac::proof
