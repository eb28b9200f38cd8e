// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

namespace marac::architecture {

/// Use cases of core that keep something and are in no chain of saves: functions that take the open register first, give a
/// Result and are called nowhere in tests/proof/kills, so that nobody has killed them half done.
QList<Finding> unkilledSaves(const QList<SourceFile> &files);

} // namespace marac::architecture
