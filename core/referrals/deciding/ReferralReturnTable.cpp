// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/deciding/ReferralReturnTable.h"

#include "core/store/Statement.h"

namespace marac {

void ReferralReturnTable::insert(ReferralId id, const ReferralReturn &one)
{
    Statement s(m_db,
                "INSERT INTO referral_return (referral_id, returned_at, reasons)"
                " VALUES (:referral, :returned_at, :reasons)");
    s.bind(":referral", id).bind(":returned_at", one.returnedAt).bind(":reasons", one.reasons).run();
}

QList<ReferralReturn> ReferralReturnTable::ofReferral(ReferralId id) const
{
    Statement s(m_db, "SELECT returned_at, reasons FROM referral_return WHERE referral_id = :id ORDER BY id");
    s.bind(":id", id);
    QList<ReferralReturn> returns;
    while (s.next())
        returns << ReferralReturn{s.get<QDateTime>(0), s.get<QString>(1)};
    return returns;
}

} // namespace marac
