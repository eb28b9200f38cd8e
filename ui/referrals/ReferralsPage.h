// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

/// The register of referrals (R035): the list, taking one in, assessing its risk, deciding on it.
Page referralsPage();

} // namespace marac
