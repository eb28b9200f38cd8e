// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"

#include <QList>

namespace marac {

class Register;

/// All there is about one agency.
struct AgencyFile
{
    Agency agency;
    Signatory signatory;
    QList<Officer> officers; ///< the PDMO first, then by name, those who ended last
    QList<Agency> units;     ///< all agencies of the same signatory, this one included
};

Result<AgencyFile> consultAgency(Register &reg, AgencyId id);

} // namespace marac
