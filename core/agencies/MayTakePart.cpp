// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/MayTakePart.h"

#include "core/agencies/AgencyTable.h"
#include "core/agencies/AgencyWords.h"
#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/base/Refusals.h"

namespace marac {

Result<> mayTakePart(const Connection &db, AgencyId id, QDate day)
{
    const std::optional<Agency> agency = AgencyTable::find(db, id);
    const std::optional<Signatory> signatory = SignatoryTable::ofAgency(db, id);
    if (!agency || !signatory)
        return noSuchRecord();
    if (!agency->active) {
        return failure(Problem::Kind::Refused,
                       Agencies::tr("This agency is no longer in use, so nothing goes to it and it takes nothing on. "
                                    "Nothing was changed. If it works with the MARAC again, put it in use on the "
                                    "Agencies page."));
    }
    return mayTakePart(*signatory, day);
}

} // namespace marac
