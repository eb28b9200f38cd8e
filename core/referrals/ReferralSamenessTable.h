// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/Referral.h"
#include "core/store/Connection.h"

namespace marac {

/// What makes two referrals the same: who refers whom, for what, on which day.
struct ReferralSameness
{
    AgencyId referringAgencyId;
    QDate incidentOn;
    QString narrative;
    QString incidentPlace;
    QString victimKey; ///< nameKey of the victim; empty without one
    QDate victimBornOn;
    ReferralId id = {}; ///< not valid for one that is not kept yet
};

/// Every statement that asks whether a referral, or its victim, has been here before. Throws StoreFault.
class ReferralSamenessTable
{
public:
    /// One for each victim of each referral, in one reading.
    static QList<ReferralSameness> all(const Connection &db);
    /// Of the newest referral whose victim this person is; empty when nobody referred them.
    static QString newestRefOf(const Connection &db, PersonId victim);
};

} // namespace marac
