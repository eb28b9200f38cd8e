// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/DemonstrationPartnership.h"
#include "core/demonstration/DemonstrationStories.h"
#include "core/referrals/KeepReferral.h"
#include "core/referrals/withoutconsent/WithoutConsent.h"
#include "core/risk/Assessment.h"

namespace marac {

/// The referral form of a story, the `number`th to come in, with nobody on it yet.
ReferralEntry demonstrationReferral(const DemonstrationStory &story, const DemonstrationPartnership &partnership,
                                    qsizetype number, QDateTime receivedAt, bool emergency);

/// Appendix F of an emergency, with everything it needs; its review is a week ahead.
WithoutConsent demonstrationSharing(const Referral &referral, QDate day);

/// The people of a story when it is told for the first time: the victim with this running number, and a child where the story
/// has one.
QList<PartEntry> demonstrationVictims(const DemonstrationStory &story, qsizetype number);

/// Somebody the victim knows by name.
PartEntry demonstrationPerpetrator(const DemonstrationStory &story, const DemonstrationTexts::FullName &name);

/// The risk assessment that came with a referral. `eased`: how many of the ticks have gone since the story was first told.
NewAssessment demonstrationAssessment(const DemonstrationStory &story, const DemonstrationPartnership &partnership,
                                      ReferralId referral, QDate day, qsizetype eased = 0);

} // namespace marac
