// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: the form for sharing without consent (Appendix F) of a referral, and what is ticked on it.
extern const Migration withoutConsentSchema;

} // namespace marac
