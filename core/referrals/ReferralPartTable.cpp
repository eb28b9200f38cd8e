// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralPartTable.h"

#include "core/store/Statement.h"

namespace marac {

void ReferralPartTable::insert(ReferralId id, const ReferralPart &part)
{
    Statement s(m_db,
                "INSERT INTO referral_person (referral_id, person_id, role, relationship, source_agency_id, school,"
                " relationship_to_perpetrator) VALUES (:referral, :person, :role, :relationship, :source, :school,"
                " :to_perpetrator)");
    s.bind(":referral", id)
        .bind(":person", part.personId)
        .bind(":role", part.role)
        .bind(":relationship", part.relationship)
        .bind(":source", part.sourceAgencyId)
        .bind(":school", part.school)
        .bind(":to_perpetrator", part.relationshipToPerpetrator)
        .run();
}

void ReferralPartTable::update(const ReferralPart &part)
{
    Statement s(m_db,
                "UPDATE referral_person SET relationship = :relationship, source_agency_id = :source, school = :school,"
                " relationship_to_perpetrator = :to_perpetrator WHERE id = :id");
    s.bind(":relationship", part.relationship)
        .bind(":source", part.sourceAgencyId)
        .bind(":school", part.school)
        .bind(":to_perpetrator", part.relationshipToPerpetrator)
        .bind(":id", part.id)
        .run();
}

void ReferralPartTable::remove(qint64 part)
{
    Statement(m_db, "DELETE FROM referral_person WHERE id = :id").bind(":id", part).run();
}

void ReferralPartTable::moveSource(ReferralId id, AgencyId wrong, AgencyId right)
{
    Statement s(m_db,
                "UPDATE referral_person SET source_agency_id = :right WHERE referral_id = :id AND source_agency_id = "
                ":wrong");
    s.bind(":right", right).bind(":id", id).bind(":wrong", wrong).run();
}

QList<PersonId> ReferralPartTable::peopleOfNoOther(ReferralId id) const
{
    Statement s(m_db,
                "SELECT DISTINCT person_id FROM referral_person rp WHERE referral_id = :id AND NOT EXISTS"
                " (SELECT 1 FROM referral_person o WHERE o.person_id = rp.person_id AND o.referral_id <> :id)"
                " ORDER BY person_id");
    s.bind(":id", id);
    QList<PersonId> people;
    while (s.next())
        people << s.get<PersonId>(0);
    return people;
}

} // namespace marac
