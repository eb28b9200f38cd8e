// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/schema/Migration.h"

#include <span>

namespace marac {

class Connection;

/// Whether the file's tables and safeguards are those that the steps up to its version make. Tampered when a safeguard was
/// removed or something added; Unavailable when a newer program made it. Throws StoreFault.
Result<> checkStructure(const Connection &db, std::span<const Migration> steps);

/// Works out what a file of this version is compared with, in whatever thread and once for the life of the program: beside
/// the key that is derived, so that the window needn't wait for it. What fails here fails in checkStructure() and is told there.
void prepareStructure(std::span<const Migration> steps) noexcept;

} // namespace marac
