// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/deciding/ReferralReturnTable.h"

#include "core/store/Statement.h"

namespace marac {

void ReferralReturnTable::insert(ReferralId id, const ReferralReturn &one)
{
    Statement s(m_db,
                "INSERT INTO referral_return (referral_id, returned_at, reasons, received_at, referring_agency_id,"
                " referrer_name, referrer_post)"
                " VALUES (:referral, :returned_at, :reasons, :received_at, :agency, :name, :post)");
    s.bind(":referral", id)
        .bind(":returned_at", one.returnedAt)
        .bind(":reasons", one.reasons)
        .bind(":received_at", one.receivedAt)
        .bind(":agency", one.referringAgencyId)
        .bind(":name", one.referrerName)
        .bind(":post", one.referrerPost)
        .run();
}

QList<ReferralReturn> ReferralReturnTable::ofReferral(ReferralId id) const
{
    Statement s(m_db,
                "SELECT id, returned_at, reasons, received_at, referring_agency_id, referrer_name, referrer_post"
                " FROM referral_return WHERE referral_id = :id ORDER BY id");
    s.bind(":id", id);
    QList<ReferralReturn> returns;
    while (s.next())
        returns << ReferralReturn{s.get<ReferralReturnId>(0), s.get<QDateTime>(1), s.get<QString>(2),
                                  s.get<QDateTime>(3),        s.get<AgencyId>(4),  s.get<QString>(5),
                                  s.get<QString>(6)};
    return returns;
}

} // namespace marac
