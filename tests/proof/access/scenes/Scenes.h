// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac::proof {

// What this program plays when it is started besides itself (Besides); each ends when it is told to, or is killed.

/// Unlocks a register at the window, reads a case and its paper, searches, types into a form, and locks. Says "unlocked" while the
/// case is in sight, and "locked".
int playLocking(const QString &registerPath, const QString &stateFolder);

/// A working day at the window, from the referral to locked minutes, with papers and tables saved in `exports`, papers
/// printed, a search, a copy to the clipboard and a lock. Says "register" with the path before it begins, "unlocked" each
/// time, "outside" with the step when something can be read beside the window, "opens" when the file is open otherwise than
/// once, and "typed" when a form is half typed and kept; it never ends by itself.
int playWorkingDay(const QString &exports);

} // namespace marac::proof
