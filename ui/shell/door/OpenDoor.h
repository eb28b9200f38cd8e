// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

/// A page of the door that, at its end, has a register open and recovery words on the screen.
class OpenDoor
{
public:
    virtual ~OpenDoor() = default;

    /// The screen is locked or the computer goes to sleep: takes the words off the screen and closes the register. Harmless
    /// when nothing is open.
    virtual void leaveAlone() = 0;
};

} // namespace marac
