// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/tampering/naming/Parts.h"

namespace marac::proof {

/// Whether the words of the product name a table, a record, an entry or another part of the register that does differ. Words
/// that name nothing, or what is as it was, are wrong.
bool nameWhatDiffers(const QString &words, const Differing &parts);

} // namespace marac::proof
