// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/NeutralCase.h"

#include "core/people/Age.h"
#include "core/people/PersonName.h"

namespace marac {

/// Only a whole postcode has an outward part to tell; anything else might be more of an address than it seems.
static QString outwardPart(const QString &postcode)
{
    const QStringList parts = postcode.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return parts.size() == 2 && parts.first().size() <= 4 && parts.last().size() == 3 ? parts.first() : QString();
}

NeutralCase neutralCase(const AgendaRow &row, QDate meetingDay)
{
    NeutralCase neutral;
    neutral.item = row.item.id;
    neutral.reference = row.caseRef;
    neutral.closed = row.closed;
    if (row.closed)
        return neutral;
    if (!row.givenName.isEmpty() || !row.familyName.isEmpty()) {
        Person victim;
        victim.givenName = row.givenName;
        victim.familyName = row.familyName;
        neutral.initials = personName(victim, NameForm::Initials);
        neutral.ageBand = ageBand(ageOn(row.bornOn, meetingDay));
        if (!row.addressProtected)
            neutral.area = outwardPart(row.postcode);
    }
    neutral.band = row.finalBand;
    neutral.referredBy = row.referringAgency;
    neutral.repeat = row.item.repeat;
    neutral.emergency = row.emergency;
    neutral.hasChildren = row.hasChildren;
    neutral.minutesAllowed = row.item.minutesAllowed;
    neutral.outcome = row.item.outcome;
    return neutral;
}

} // namespace marac
