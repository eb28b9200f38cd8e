// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "core/risk/Assessment.h"
#include "core/risk/BandOverride.h"

namespace marac {

/// Puts professional judgement beside the computed band, by the rules of checkOverride (R5, R6): the officers are looked up
/// among those designated today and kept as they are now. An earlier judgement stays in the register. `version` is that of
/// the assessment as it was read.
Result<> overrideBand(Register &reg, AssessmentId id, const BandOverride &judgement, qint64 version);

} // namespace marac
