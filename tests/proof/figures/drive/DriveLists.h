// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/figures/drive/Drive.h"

namespace marac::proof {

/// The page's list, if it has one: gone along, filtered by what its first line says, and narrowed by each box beside the filter.
/// It stands as before when this returns.
void driveList(Drive &drive, const QString &page);

/// Opens the list's first record; false where there is none.
bool openFirst(Drive &drive, const QString &page);

} // namespace marac::proof
