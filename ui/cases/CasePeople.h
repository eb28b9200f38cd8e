// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"
#include "ui/cases/AgencyCodes.h"

namespace marac {

class FactSheet;

/// The victim of a case file, and below whoever else its referrals name: by role, with the agency that named them where it is
/// another than the file's own.
void addCaseVictim(FactSheet &sheet, const CaseDossier &dossier, const AgencyCodes &codes, QDate today);
void addCasePeople(FactSheet &sheet, const CaseDossier &dossier, const AgencyCodes &codes, QDate today);

} // namespace marac
