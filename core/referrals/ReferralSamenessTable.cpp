// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralSamenessTable.h"

#include "core/store/Statement.h"

namespace marac {

QList<ReferralSameness> ReferralSamenessTable::all(const Connection &db)
{
    QList<ReferralSameness> all;
    Statement s(db,
                "SELECT r.referring_agency_id, r.incident_on, r.narrative, r.incident_place, "
                "coalesce(p.name_key, ''), p.born_on, r.id FROM referral r "
                "LEFT JOIN referral_person rp ON rp.referral_id = r.id AND rp.role = 'victim' "
                "LEFT JOIN person p ON p.id = rp.person_id");
    while (s.next()) {
        all.append({s.get<AgencyId>(0), s.get<QDate>(1), s.get<QString>(2), s.get<QString>(3), s.get<QString>(4),
                    s.get<QDate>(5), s.get<ReferralId>(6)});
    }
    return all;
}

QString ReferralSamenessTable::newestRefOf(const Connection &db, PersonId victim)
{
    Statement s(db,
                "SELECT r.ref FROM referral r JOIN referral_person rp ON rp.referral_id = r.id "
                "WHERE rp.person_id = :person AND rp.role = 'victim' ORDER BY r.received_at DESC, r.id DESC LIMIT 1");
    s.bind(":person", victim);
    return s.next() ? s.get<QString>(0) : QString();
}

} // namespace marac
