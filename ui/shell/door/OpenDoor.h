// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

/// A page before an unlocked register, on which secrets are typed, a register is being opened, or recovery words stand.
class OpenDoor
{
public:
    virtual ~OpenDoor() = default;

    /// The screen is locked or the computer goes to sleep: what was typed in secret and what stands on the screen goes, and what
    /// is being opened stays closed.
    virtual void leaveAlone() = 0;
    /// Something works on the register in another thread.
    virtual bool isWorking() const = 0;
    /// The window may close. False while it works; and once, with a word on the page, while recovery words stand there.
    virtual bool mayClose() { return !isWorking(); }
};

} // namespace marac
