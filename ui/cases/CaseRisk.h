// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"
#include "ui/cases/AgencyCodes.h"

namespace marac {

class FactSheet;
class PageContext;

/// Every assessment of a case: the computed band and the one that stands, the ticks with their range, who judged, and the answers when they are asked for; from the
/// second assessment on also the trend of the score, drawn and as a table (R9).
void addCaseRisk(FactSheet &sheet, PageContext &context, const CaseDossier &dossier, const AgencyCodes &codes);

} // namespace marac
