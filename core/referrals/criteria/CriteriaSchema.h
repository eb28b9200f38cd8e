// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: the criteria ticked on a referral, and how a child stands to the perpetrator.
extern const Migration referralCriteriaSchema;

} // namespace marac
