// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/Referral.h"

namespace marac {

class Connection;

/// Every statement that writes the parts people have in a referral; ReferralTable reads them. Throws StoreFault.
class ReferralPartTable
{
public:
    explicit ReferralPartTable(Connection &db) : m_db(db) {}

    void insert(ReferralId id, const ReferralPart &part);
    /// Role and person stay; the relationship, the school and whose knowledge they are change.
    void update(const ReferralPart &part);
    void remove(qint64 part);
    /// R008: parts of the referral that stand under `wrong` move to `right`.
    void moveSource(ReferralId id, AgencyId wrong, AgencyId right);
    /// Those of the referral's people who have a part in no other.
    QList<PersonId> peopleOfNoOther(ReferralId id) const;

private:
    Connection &m_db;
};

} // namespace marac
