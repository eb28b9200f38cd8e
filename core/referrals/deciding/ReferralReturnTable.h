// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/Referral.h"

namespace marac {

class Connection;

/// One time a referral went back to its referrer, who that was, and what they were told (R023). Never changed afterwards: what
/// was asked for first, and of whom, stays readable when it is returned again, accepted or refused.
struct ReferralReturn
{
    ReferralReturnId id = {};
    QDateTime returnedAt = {}; ///< UTC
    QString reasons = {};
    QDateTime receivedAt = {}; ///< UTC: when what was returned had come in
    AgencyId referringAgencyId = {};
    QString referrerName = {};
    QString referrerPost = {};
};

/// Every statement about the returns of referrals. Throws StoreFault.
class ReferralReturnTable
{
public:
    explicit ReferralReturnTable(const Connection &db) : m_db(db) {}

    void insert(ReferralId id, const ReferralReturn &one);
    QList<ReferralReturn> ofReferral(ReferralId id) const; ///< oldest first

private:
    const Connection &m_db;
};

} // namespace marac
