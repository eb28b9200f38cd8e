// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace marac::test {

/// How many keys a step of the work may take beyond the text that is typed, as README.md promises.
struct Keystrokes
{
    const char *step;
    int most;
};

inline constexpr Keystrokes takingAReferral{"Take a referral", 15};
inline constexpr Keystrokes deciding{"Assess its risk and accept it", 3};
inline constexpr Keystrokes attendance{"Attendance and signature of one person", 1};
inline constexpr Keystrokes anAction{"Agree an action", 2};
inline constexpr Keystrokes finishing{"Approve and lock the minutes", 7};
inline constexpr std::array promised{takingAReferral, deciding, attendance, anAction, finishing};

} // namespace marac::test
