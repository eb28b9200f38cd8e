// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: indexes by which what is open, and who is of a name or at a place, is found however many there have
/// been, and the newest referrals are listed.
extern const Migration largeRegisterSchema;

} // namespace marac
