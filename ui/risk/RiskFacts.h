// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Assessment.h"
#include "ui/widgets/looks/Theme.h"

namespace marac {

class FactSheet;

/// The colour family of a band; always shown with the band's word.
Tone riskTone(RiskBand band);

/// "7 of 20 ticks", or "7 of 20 ticks (up to 11)" where answers are not known.
QString ticksText(int ticks, int rangeHigh);

/// What a reading pane shows of a recorded assessment: bands, ticks, rules, and the judgement on it with its names.
void addRiskFacts(FactSheet &sheet, const Assessment &assessment);

} // namespace marac
