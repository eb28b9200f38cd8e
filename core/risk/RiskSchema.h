// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: adopted risk tools, assessments and their answers.
extern const Migration riskSchema;

/// A step of the register: judgements as rows of their own, none of which is ever changed, and what called for an assessment
/// (R9).
extern const Migration riskJudgementsSchema;

} // namespace marac
