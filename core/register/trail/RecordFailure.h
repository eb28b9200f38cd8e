// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"

namespace marac {

/// What the actor was permitted and set out to do could not be done: the disk was full, the printer gone. The entry follows the
/// one that recorded the intent, if there was one, and speaks of the same subject; `more` stands beside the operation's
/// code. Best effort: whoever calls has a problem to tell already.
void recordFailure(Register &reg, Operation operation, const Subject &subject, const QStringList &more = {});

} // namespace marac
