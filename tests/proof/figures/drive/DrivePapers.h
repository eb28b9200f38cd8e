// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/figures/drive/Drive.h"

namespace marac::proof {

/// Every paper and file that a button in sight offers, each once in a drive: a paper's preview is read, the first of each page is
/// saved as PDF and for Word as well, and a table is written. Reasons and names of files are given as they are asked for; none
/// of the dialogs is left standing.
void drivePapers(Drive &drive, const QString &page);

} // namespace marac::proof
