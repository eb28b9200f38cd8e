// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"
#include "ui/cases/AgencyCodes.h"

namespace marac {

class FactSheet;

/// Whoever the referrals of a case file name beside its victim: by role, with the agency that named them where it is another
/// than the file's own.
void addCasePeople(FactSheet &sheet, const CaseDossier &dossier, const AgencyCodes &codes, QDate today);

} // namespace marac
