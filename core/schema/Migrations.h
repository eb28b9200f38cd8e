// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

#include <span>

namespace marac {

/// Every step of the register's schema, in order. The list only grows.
std::span<const Migration> registerMigrations();

} // namespace marac
