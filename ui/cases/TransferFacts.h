// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"
#include "ui/cases/AgencyCodes.h"

#include <functional>

namespace marac {

class FactSheet;
class PageContext;
class RecordBanner;

/// "Transferred from Wirral", "Moved to Liverpool": in the banner of a case.
void addTransferPills(RecordBanner &banner, const CaseDossier &dossier);

/// Each transfer of a case with what was done and what is left to do, and the buttons to record one, go on with it or print its letter; `ask` is
/// given which (invalid: a new one).
void addTransfers(FactSheet &sheet, PageContext &context, const CaseDossier &dossier, const AgencyCodes &codes,
                  const std::function<void(CaseTransferId)> &ask);

} // namespace marac
