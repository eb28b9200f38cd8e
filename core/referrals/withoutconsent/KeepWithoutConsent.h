// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/withoutconsent/WithoutConsent.h"

namespace marac {

class Change;
class Register;

/// Keeps the form for sharing without consent of its referral (R085), as far as it has come; there is one for each. It is the
/// referral's agency's where it names no source (R008). Refused where the referral was refused, or while its case is closed
/// (R103), and where it says otherwise what a review found; Conflict when somebody kept it since it was read. What was
/// authorised and is changed waits for the manager again (withAuthorityLeft). The entry names "withoutConsent" and each member
/// that changed ("withoutConsent.grounds").
Result<> keepWithoutConsent(Register &records, const WithoutConsent &given);
/// The same inside a change that is already open.
Result<> keepWithoutConsent(Change &change, const WithoutConsent &given);

/// Records that the sharing was reviewed today and what that found (R170). `version` is the form's, as it was read. Refused and
/// Conflict as above, and Refused where a review stands already; NotFound where there is no form.
Result<> recordSharingReview(Register &records, ReferralId id, qint64 version, const QString &found);

} // namespace marac
