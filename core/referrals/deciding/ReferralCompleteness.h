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
};

/// What the completeness rule has to know about the referral's risk assessment (R021, R023).
struct AssessmentStanding
{
    bool done = false; ///< an assessment with at least one answer exists
    int notAsked = 20; ///< items nobody has asked yet
};

/// R022, R023, R090: a partner's referral form plus the completed risk assessment. In an emergency the assessment may follow (Appendix F;
/// rule R8), so it isn't counted then. The list is in the order of the form.
/// `referrerTakesPart`: the referring agency is a signatory.
QList<CompletenessItem> referralCompleteness(const ReferralRecord &record, const AssessmentStanding &assessment,
                                             bool referrerTakesPart);

/// Whether nothing is missing.
bool isComplete(const QList<CompletenessItem> &items);

} // namespace marac
