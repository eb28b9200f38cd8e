// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/StoreFault.h"

namespace marac {

/// What a person is told when a change could not be kept: what happened, what was kept, what to do next.
Problem problemOfWriting(StoreFault::Cause cause);

/// The same when something could not be read, or the record of reading it could not be kept.
Problem problemOfReading(StoreFault::Cause cause);

/// The same at the door: the register that was being unlocked is not open.
Problem problemOfOpening(StoreFault::Cause cause);

/// The same when somebody ended the reading (whileWanted).
Problem problemOfEnding();

} // namespace marac
