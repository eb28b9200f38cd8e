// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"

#include <QHash>

namespace marac {

class FactSheet;

/// What the register knows of a person beside their name: only what is recorded, and a protected address masked. What comes
/// from another agency than `own` says so (R008). Besides, which other records are said to be of the same person. `agencies`: what the sheet calls each, by number.
void addPersonFacts(FactSheet &sheet, const PersonFile &file, AgencyId own, const QHash<AgencyId, QString> &agencies,
                    QDate today);

} // namespace marac
