// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/DemonstrationStories.h"
#include "core/people/Person.h"

namespace marac {

// Who the victim with a running number is, and where they live. The first hundred are those of the demonstration, in its ten
// streets; after them names, streets, districts and houses are combined, so that nine million people would have a home each.
// One in fifty shares that of the person before, on purpose. About one home in eleven of the first hundred is protected, of
// the others one in 97.

DemonstrationTexts::FullName demonstrationName(qsizetype number);
Address demonstrationHome(qsizetype number);
/// Of the numbers that Ofcom keeps for drama; empty for many, since there are few of them.
QString demonstrationPhone(qsizetype number);

} // namespace marac
