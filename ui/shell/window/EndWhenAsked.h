// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

class EndingSignal;
class MainWindow;

/// When the system wants the program to end, the event loop ends with 0: what is open is kept and closed first, and what is being
/// opened just then stays closed. Holds as long as both live.
void endWhenAsked(const EndingSignal &ending, MainWindow &window);

} // namespace marac
