// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/builders/meeting/MinutesDocument.h"

namespace marac::documents {

/// One case of the minutes: who presented it, what each agency said, the risk analysis, the plan.
void appendMinutesCase(std::vector<Block> &blocks, const MinutesCase &heard);

} // namespace marac::documents
