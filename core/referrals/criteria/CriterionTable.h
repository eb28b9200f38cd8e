// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/criteria/Criterion.h"

namespace marac {

class Connection;

/// All SQL about the criteria ticked on a referral. Throws StoreFault.
class CriterionTable
{
public:
    explicit CriterionTable(const Connection &db) : m_db(db) {}

    QList<ReferralCriterion> ofReferral(ReferralId id) const; ///< in the order of the form
    void insert(ReferralId id, const ReferralCriterion &criterion);
    void removeAll(ReferralId id);

private:
    const Connection &m_db;
};

} // namespace marac
