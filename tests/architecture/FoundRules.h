// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/SourceFile.h"

namespace marac::architecture {

/// What is wrong with `list` (tests/proof/found.md), which says what the proof found, where it is mended and which test would
/// have caught it, held against the sources `files`. It has a section for each part of the proof and may have one for what was
/// found by hand; whatever its rows name has to exist, none is without a test, and no row says what another one says.
QList<Finding> falselyFound(const SourceFile &list, const QList<SourceFile> &files);

} // namespace marac::architecture
