// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/ListAuthorisers.h"

#include "core/agencies/AgencyTable.h"
#include "core/agencies/officers/OfficerTable.h"

#include <QSet>

namespace marac {

QList<Authoriser> authorisersOn(const Connection &db, QDate day)
{
    QSet<AgencyId> takingPart;
    for (const Agency &agency : AgencyTable::takingPart(db, day))
        takingPart.insert(agency.id);
    QList<Authoriser> authorisers;
    for (const Officer &officer : OfficerTable::designatedOn(db, day)) {
        if (takingPart.contains(officer.agencyId))
            authorisers.append({officer.id, officer.name, officer.designation, officer.agencyId});
    }
    return authorisers;
}

Result<QList<Authoriser>> listAuthorisers(Register &reg)
{
    return reg.consult(Operation::ConsultAgencies,
                       {AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("officers")}},
                       [](const Reading &r) -> Result<QList<Authoriser>> { return authorisersOn(r.db(), r.today()); });
}

} // namespace marac
