// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"

namespace marac {

class FactSheet;

/// What was shared of a case (R042): the lists that held it, agency by agency, and who spoke about it or withheld what they know.
void addCaseSharing(FactSheet &sheet, const CaseDossier &dossier);

} // namespace marac
