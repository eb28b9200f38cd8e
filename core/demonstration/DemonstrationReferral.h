// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/DemonstrationPartnership.h"
#include "core/demonstration/DemonstrationStories.h"
#include "core/referrals/KeepReferral.h"
#include "core/risk/Assessment.h"

namespace marac {

/// The referral form of a story told about the person with this running number.
ReferralEntry demonstrationReferral(const DemonstrationStory &story, const DemonstrationPartnership &partnership,
                                    qsizetype person, QDateTime receivedAt, bool emergency);

/// The risk assessment that came with it.
NewAssessment demonstrationAssessment(const DemonstrationStory &story, const DemonstrationPartnership &partnership,
                                      ReferralId referral, QDate day);

} // namespace marac
