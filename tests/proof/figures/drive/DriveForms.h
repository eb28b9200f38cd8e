// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/figures/drive/Drive.h"

namespace marac::proof {

/// A note in the tracking data of the case that is open. No page needs it, and one more changes nothing for the next drive.
void saveNote(Drive &drive);

/// Another source in a referral that is not decided yet; one that has the one already gets the other. Nothing happens where
/// there is no such referral.
void changeReferral(Drive &drive);

} // namespace marac::proof
