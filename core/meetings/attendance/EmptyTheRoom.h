// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Change;

/// A planned meeting goes to another day: whoever had come in, and signed, did so for the day that fell through. They are invited
/// again and sign anew (R103); who sent apologies stays as they are. Each line leaves its entry, so the trail keeps who had come.
Result<> emptyTheRoom(Change &change, const Meeting &meeting);

} // namespace marac
