// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::proof {

class Trial;

/// Rollback journals and write-ahead logs of an earlier moment laid beside the register, whole and in part: SQLite plays them
/// into the file unasked, and no key is needed to lay them there (security.md, finding 2). Either what is read afterwards is
/// what was there, or it is told.
void plantJournals(Trial &trial);

/// The journal taken away after a save that was killed, with all of the save in the file, or a part of it. With its journal
/// such a save is undone, and that must not be told as damage.
void takeJournalsAway(Trial &trial);

} // namespace marac::proof
