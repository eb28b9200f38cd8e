// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"

namespace marac {

/// That minutes were kept as they stood: when they were approved, taken back to draft, or locked.
struct MinutesVersion
{
    int number = 0;                           ///< 1, 2, 3 … within the minutes
    MinutesState state = MinutesState::Draft; ///< what they became then
    QDateTime keptAt;                         ///< UTC
};

} // namespace marac
