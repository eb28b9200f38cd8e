// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

namespace marac::architecture {

/// Use cases of core that the proof of the permissions does not try with every role: functions that take the open register first
/// and give a Result, called too seldom in tests/proof/access/permissions. Each overload is to be tried.
QList<Finding> untriedUseCases(const QList<SourceFile> &files);

} // namespace marac::architecture
