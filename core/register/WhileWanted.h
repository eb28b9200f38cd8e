// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace marac {

class Register;

/// Runs `work` in this thread, and ends its reading of `reg` as soon as `goOn` answers false: the consultation at work then
/// fails as Unavailable, and what was recorded of it stays. `goOn` is asked every few milliseconds that a statement lasts; it
/// must not use the register and must not throw. An empty one is never asked.
void whileWanted(Register &reg, const std::function<bool()> &goOn, const std::function<void()> &work);

} // namespace marac
