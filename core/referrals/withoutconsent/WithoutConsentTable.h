// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/withoutconsent/WithoutConsent.h"

namespace marac {

class Connection;

/// All SQL about the forms for sharing without consent. Throws StoreFault.
class WithoutConsentTable
{
public:
    explicit WithoutConsentTable(const Connection &db) : m_db(db) {}

    std::optional<WithoutConsent> ofReferral(ReferralId id) const;
    /// Those whose review is still to be made (isReviewOpen), soonest first.
    QList<WithoutConsent> toReview() const;
    void insert(const WithoutConsent &form);
    /// False when somebody changed it since `form.version` was read; nothing is written then.
    bool update(const WithoutConsent &form);
    /// R008: what stood under an agency chosen wrongly goes to the right one.
    void moveSource(ReferralId id, AgencyId from, AgencyId to);

private:
    void keepTicks(const WithoutConsent &form, WithoutConsentId id);
    void readTicks(WithoutConsent &form) const;

    const Connection &m_db;
};

} // namespace marac
