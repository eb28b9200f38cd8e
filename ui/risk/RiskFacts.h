// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Assessment.h"
#include "ui/widgets/looks/Theme.h"

#include <QHash>

namespace marac {

class FactSheet;

/// The colour family of a band; always shown with the band's word.
Tone riskTone(RiskBand band);

/// "7 of 20 ticks", or "7 of 20 ticks (up to 11)" where answers are not known.
QString ticksText(int ticks, int rangeHigh);

/// "7 (up to 11)", or "7", where the column says what is counted (R7).
QString shortTicksText(int ticks, int rangeHigh);

/// "Found to help at High: refer to MARAC; CCTV"; empty where the tool names nothing.
QString helpsText(const RiskBandRange &band);

/// "Patience Mensah, PDMO, CCT"; `agencies` by number.
QString authoriserText(const Authoriser &officer, const QHash<AgencyId, QString> &agencies);

/// A judgement in one line, for the earlier ones: band, day, whose, who agreed.
QString judgementLine(const Judgement &judgement, const QHash<AgencyId, QString> &agencies);

/// That the judgement on an assessment ends with the next one; empty where there is none.
QString judgementLeftText(const Assessment &before);

/// What a reading pane shows of a recorded assessment: bands, ticks, rules, and the judgements on it with their names.
/// `agencies`: how to name them.
void addRiskFacts(FactSheet &sheet, const Assessment &assessment, const QHash<AgencyId, QString> &agencies);

} // namespace marac
