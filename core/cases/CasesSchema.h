// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: the file per person and its tracking data.
extern const Migration casesSchema;
/// A step of the register: on whose word a file was closed, and the hearing that a later referral repeats (R4).
extern const Migration casesClosingSchema;
/// A step of the register: what came of a case and the risk left, and files that went to or came from another area.
extern const Migration outcomeSchema;

} // namespace marac
