// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac {

/// Keeps a descriptor that this program was started with from the programs it starts in its turn; here it stays open. False when
/// nothing is open by that number.
bool keepFromStartedPrograms(int descriptor);

} // namespace marac
