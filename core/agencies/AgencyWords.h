// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"

namespace marac {

/// How screens and papers name these.
QString word(AgencyKind kind);
QString word(Regime regime);
QString word(Designation designation);      ///< "Designated MARAC Officer"
QString shortWord(Designation designation); ///< "DMO"

} // namespace marac
