// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/figures/drive/Drive.h"

namespace marac::proof {

/// A person's way through every page of an unlocked window: lists gone along, filtered and narrowed, records opened and read
/// section by section, words looked for, papers previewed and saved, tables exported, a note and a referral saved. What the role
/// or the register does not have is left out; nothing waits for a person. It leaves entries of the trail behind, a note, and
/// another source in an undecided referral.
void driveWindow(Drive &drive);

/// Locks, with the backup of what was changed; false when the door did not come.
bool driveLocking(Drive &drive);

} // namespace marac::proof
