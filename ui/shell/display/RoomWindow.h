// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

/// A window beside the register that the room reads. While it is open, F12 is its key wherever the keyboard is (WindowKeys).
class RoomWindow
{
public:
    virtual ~RoomWindow() = default;

    /// Nothing of a case is in sight any more, or what was blanked comes back.
    virtual void blankOrBack() = 0;
};

} // namespace marac
