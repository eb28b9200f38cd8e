// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::proof {

class Trial;

/// What somebody does to the trail who holds the file's key and a reader's own signing key: entries altered and every hash made
/// anew to the end, with and without new signatures; entries in another person's name; changes hidden under an entry that
/// writes nothing; the end cut off; and, besides, each with the head and the counts of the register made to fit. Each is tried
/// at entries drawn by lot. The answer must name the first bad entry.
void forgeTheTrail(Trial &trial);

} // namespace marac::proof
