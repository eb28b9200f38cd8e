// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/sameness/Sameness.h"

namespace marac {

class Register;

/// What the administrator says of two records.
struct PersonJoin
{
    PersonId personId;
    PersonId sameAsId;
    QString reason;          ///< compulsory; the trail keeps it
    AgencyId sourceAgencyId; ///< R008: on whose word; invalid: that of whoever first described the first of them
};

/// Says that two records are of one person: from now on either is found with the files and matches of both (R036, R038).
/// Nothing of either is changed. Refused as mayJoin() says, and while a case of either is closed (R103).
Result<SamenessId> joinPersons(Register &reg, const PersonJoin &join);

/// Takes two records apart again, with a reason: everything is as it was before they were joined. `version` as it was read.
Result<> partPersons(Register &reg, SamenessId id, qint64 version, const QString &reason);

} // namespace marac
