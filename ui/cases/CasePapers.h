// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseFile.h"

namespace marac {

class FactSheet;
class PageContext;

/// The papers of one case: its summary, its chronology and, for whoever may read all that is in it, its project folder (R098).
/// Nothing for a role that prints nothing.
void addCasePapers(FactSheet &sheet, PageContext &context, const CaseFile &file);

} // namespace marac
