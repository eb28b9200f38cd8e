// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/rules/RiskAnswers.h"

namespace marac {

/// Rule R4 of the tool: a repeat of a MARAC case is referred whatever its score. It changes no band.
bool isReferredAsRepeat(const RiskContext &context);

} // namespace marac
