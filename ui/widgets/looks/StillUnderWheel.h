// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace marac {

/// Where `widget` is a bar of tabs, a list of choices or a box with a number: the wheel, which is meant to scroll the page below
/// the pointer, passes over it and changes nothing. A list or a box that has the keyboard still takes it; the wheel by itself
/// brings the keyboard nowhere. Anything else is left as it is. May be called again.
void keepStillUnderWheel(QWidget *widget);

} // namespace marac
