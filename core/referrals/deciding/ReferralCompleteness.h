// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ReferralRecord.h"

namespace marac {

/// One thing a referral needs before its case can be heard.
struct CompletenessItem
{
    QString field; ///< the form's field it is entered in
    QString text;  ///< what is needed, in plain words
    bool met = false;
    bool mayFollow = false; ///< owed, but accepting doesn't wait for it

    /// Whether accepting waits for it.
    bool isWaitedFor() const { return !met && !mayFollow; }
};

/// What the completeness rule has to know about the referral's risk assessment (R021, R023).
struct AssessmentStanding
{
    bool done = false; ///< an assessment with at least one answer exists
    int notAsked = 20; ///< items nobody has asked yet
};

/// Whether a referral with that consent is complete only with the reason for it.
bool needsConsentReason(Consent consent);

/// R022, R023, R090: a partner's referral form plus the completed risk assessment. In an emergency the assessment may follow (Appendix F;
/// rule R8), so it isn't counted then. The list is in the order of the form.
/// R085: where consent was refused or not sought, the form for sharing without consent (Appendix F). In an emergency, which goes
/// ahead in haste and without an assessment, accepting waits until the caseworker's part of it is complete; otherwise each
/// agency fills it in as it shares, and it may follow.
/// `referrerTakesPart`: the referring agency is a signatory.
QList<CompletenessItem> referralCompleteness(const ReferralRecord &record, const AssessmentStanding &assessment,
                                             bool referrerTakesPart);

/// Whether nothing is missing that accepting waits for.
bool isComplete(const QList<CompletenessItem> &items);

} // namespace marac
