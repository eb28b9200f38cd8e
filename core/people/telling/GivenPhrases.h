// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/telling/CollectedPhrases.h"

namespace marac {

/// What tells a home in an address that was given as free text: its numbered houses, each from its flat and from its number
/// on and, of a range of numbers, by each of the two; and the names of its buildings, alone or with the street behind them.
/// A street, a town, a day ("12 May") and a remark ("with her sister") are none of these. A person named before the house is
/// not told either.
void addGiven(const QString &asGiven, CollectedPhrases &phrases);

} // namespace marac
