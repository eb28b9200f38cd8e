// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ConsultReferrals.h"
#include "tests/support/AtAPage.h"
#include "ui/referrals/ReferralsPage.h"

namespace marac::test {

/// The page of referrals in front of a register with two planned meetings and no referral yet.
class ReferralDesk : protected AtAPage
{
protected:
    void begin();
    void open(ReferralId id);
    ReferralFile file(ReferralId id) { return *MUST(consultReferral(m_job->reg(), id)); }
    /// Brought by the community trust; not yet kept.
    ReferralEntry osei() const;
    /// Kept, with the answers to the risk tool in its order: y is yes, anything else no.
    ReferralId assessed(const QString &answers);
    static QString focusName();
    /// A picture for somebody to look at, where MARAC_GRAB names a folder.
    void look(const char *name) const;

    MeetingId m_november; ///< the first of the two
};

} // namespace marac::test
