// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/criteria/CriterionTable.h"

#include "core/store/Statement.h"

namespace marac {

QList<ReferralCriterion> CriterionTable::ofReferral(ReferralId id) const
{
    Statement s(m_db,
                "SELECT criterion, heard_on, case_ref, source_agency_id FROM referral_criterion"
                " WHERE referral_id = :id ORDER BY id");
    s.bind(":id", id);
    QList<ReferralCriterion> criteria;
    while (s.next())
        criteria << ReferralCriterion{s.get<Criterion>(0), s.get<QDate>(1), s.get<QString>(2), s.get<AgencyId>(3)};
    return criteria;
}

void CriterionTable::insert(ReferralId id, const ReferralCriterion &criterion)
{
    Statement s(m_db,
                "INSERT INTO referral_criterion (referral_id, criterion, heard_on, case_ref, source_agency_id)"
                " VALUES (:referral, :criterion, :heard, :case, :source)");
    s.bind(":referral", id)
        .bind(":criterion", criterion.criterion)
        .bind(":heard", criterion.heardOn)
        .bind(":case", criterion.caseRef)
        .bind(":source", criterion.sourceAgencyId)
        .run();
}

void CriterionTable::removeAll(ReferralId id)
{
    Statement(m_db, "DELETE FROM referral_criterion WHERE referral_id = :id").bind(":id", id).run();
}

} // namespace marac
