// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"

namespace marac::documents {

/// Of what kind a contribution is (R029), as a paper says it: "Fact".
QString contributionWord(ContributionKind kind);

} // namespace marac::documents
