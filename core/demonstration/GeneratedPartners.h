// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/DemonstrationPartnership.h"

namespace marac {

/// The partnership of the demonstration and three signatories more, so that a case list goes to twelve agencies.
Result<DemonstrationPartnership> addGeneratedPartners(Change &change, QDate since);

} // namespace marac
