// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ConsultReferrals.h"
#include "tests/support/MainJob.h"

#include <memory>

namespace marac::test {

/// A register with the partnership in it, an emergency that is referred without consent, and the form that goes with it
/// (Appendix F). For a test to inherit from.
class EmergencyOnFile
{
protected:
    /// What a row of a test does to a complete form.
    using Deed = void (*)(WithoutConsent &);

    void begin() { m_job = std::make_unique<MainJob>(); }

    Register &reg() { return m_job->reg(); }
    ReferralId emergency();
    /// Complete, every question answered, and signed by the manager.
    WithoutConsent authorised(ReferralId id);
    WithoutConsent form(ReferralId id) { return *MUST(consultReferral(reg(), id))->record.withoutConsent; }

    std::unique_ptr<MainJob> m_job;
};

inline ReferralId EmergencyOnFile::emergency()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.referral.consent = Consent::NotSought;
    entry.referral.consentReason = QStringLiteral("She is unconscious.");
    entry.referral.emergency = true;
    entry.referral.emergencyReason = QStringLiteral("Petrol poured through the letterbox.");
    return *MUST(keepReferral(reg(), entry));
}

inline WithoutConsent EmergencyOnFile::authorised(ReferralId id)
{
    WithoutConsent form = m_job->withoutConsent(id);
    for (QString &answer : form.interest)
        answer = QStringLiteral("Yes.");
    form.manager = QStringLiteral("Joan Pryce");
    form.authorisedOn = QDate(2026, 10, 20);
    return form;
}

} // namespace marac::test
