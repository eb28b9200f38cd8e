// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace marac::proof {

class Trial;

/// The whole file put back to an earlier moment, with the key files of that moment or with today's; the key files alone; one
/// of them alone. This computer's witness is as it was: without one only a printed page or
/// another computer can tell (README, "Back it up and bring it back").
void putBackEarlierFiles(Trial &trial);

} // namespace marac::proof
