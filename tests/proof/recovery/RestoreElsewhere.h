// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/recovery/Drill.h"

#include <functional>

namespace marac::proof {

/// Drill::demand(), also where the drill goes on in another process.
using Demand = std::function<bool(bool holds, const QString &what)>;

/// The backup beside a register that is damaged or can't be read, found and restored to another disk as `path`, by two people
/// after one alone was told what would be lost. What was told; none where it did not come that far.
std::optional<ToldLoss> restoreElsewhere(const Demand &demand, const RegisterPlace &failed, const QString &path);

} // namespace marac::proof
