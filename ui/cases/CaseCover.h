// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseFileCover.h"

namespace marac {

class FactSheet;

/// The cover of a case file: one pill for each part of R037, there or missing; of a closed one also what came of it
/// and the risk left.
void addCaseCover(FactSheet &sheet, const CaseDossier &dossier);

} // namespace marac
