// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/CaseDossier.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/MainJob.h"

#include <memory>

namespace marac::test {

/// 15 October 2025, and the referrals of one household over a year and more. For a test to inherit from.
class LinHousehold
{
protected:
    void begin() { m_job = std::make_unique<MainJob>(QDate(2025, 10, 15)); }

    Register &reg() { return m_job->reg(); }
    /// The first, not yet kept.
    ReferralEntry linReferral() const;
    /// The same household later.
    ReferralEntry again(const Accepted &earlier, QDate incidentOn);
    /// Kept and assessed; three ticks alone are Standard.
    ReferralId kept(const ReferralEntry &entry, int ticks);
    Acceptance acceptanceOf(ReferralId id, bool repeat = false);
    /// Accepted, and heard on 13 November 2025.
    Accepted heardIn2025(const ReferralEntry &entry);
    CaseDossier dossier(CaseFileId id) { return *MUST(consultCaseFile(reg(), id)); }

    std::unique_ptr<MainJob> m_job;
};

} // namespace marac::test
