// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/Person.h"

#include <QDateTime>
#include <QList>

namespace marac {

struct Sameness;
using SamenessId = Id<Sameness>;

/// That somebody said two records are of one person, and whose word that is (R036, R008). Both records remain as they are; taken
/// apart, everything is as it was before.
struct Sameness
{
    SamenessId id;
    PersonId personId;
    PersonId sameAsId;
    QString reason;
    AgencyId sourceAgencyId;
    QDateTime joinedAt; ///< UTC
    QDateTime partedAt; ///< UTC; invalid: it stands
    QString partingReason;
    qint64 version = 1;
};

/// Everybody said to be the same person as this one, in whatever steps, this one first. `standing`: what stands just now.
QList<PersonId> saidToBeSame(PersonId person, const QList<Sameness> &standing);

/// Whether these two records may be said to be one person: two that are not the same record, and of which that is not said
/// already, be it by way of others.
Result<> mayJoin(PersonId person, PersonId sameAs, const QList<Sameness> &standing);

} // namespace marac
