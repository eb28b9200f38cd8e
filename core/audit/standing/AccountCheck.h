// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/TrailFinding.h"
#include "core/store/Connection.h"

#include <optional>

namespace marac {

/// The part of the whole check that is cheap enough for every unlock: the few entries that ever bound an account or a key are
/// replayed (AccountReplay) and the accounts and keys held against them, so that nobody comes in by a role or a key that they
/// gave themselves. Gives what was found first. Throws StoreFault.
std::optional<TrailFinding> checkAccounts(const Connection &db, const QByteArray &uuid);

} // namespace marac
