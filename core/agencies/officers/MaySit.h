// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"

namespace marac {

/// R010, R011: whether an officer may sit for their agency on `day`. Refused when the designation has ended by then, or begins
/// later: since when, and what to do. Holds no name.
Result<> maySit(const Officer &officer, QDate day);

} // namespace marac
