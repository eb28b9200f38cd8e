// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/figures/drive/Drive.h"

#include <functional>

namespace marac::proof {

/// Reads the open record, or the page where it lists none, to its end: down its pane, the answers behind an assessment, and each
/// section that has a tab. `each` is called in every section, and once where there is none.
void driveRecord(Drive &drive, const QString &page, const std::function<void()> &each);

} // namespace marac::proof
