// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/criteria/Criterion.h"
#include "core/referrals/withoutconsent/WithoutConsent.h"

namespace marac {

/// A referral with what hangs on it: the form as a whole.
struct ReferralRecord
{
    Referral referral;
    QList<ReferralPart> parts;
    QList<ReferralStrand> strands;
    QList<ReferralCriterion> criteria = {}; ///< why the referrer brings it
    std::optional<WithoutConsent> withoutConsent = {}; ///< Appendix F, once it was begun
};

} // namespace marac
