// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/withoutconsent/WithoutConsent.h"

namespace marac {

/// A ground as Appendix F has it, without the Acts that have been replaced since.
QString groundWord(ShareGround ground);
/// The same in a few words, for a box to tick and a line of a sheet.
QString groundName(ShareGround ground);
/// A question as section 6.2 asks it.
QString questionWord(InterestQuestion question);
/// What is still to be said of it, and why (R083): "Say … because you rely on the public interest."
QString questionGap(InterestQuestion question);
/// "Authorised", for a sheet or a paper.
QString stateWord(WithoutConsentState state);

/// One line about the form of a referral: how it stands, and who reviews it by when. Empty where none is there or needed.
QString withoutConsentLine(const Referral &referral, const std::optional<WithoutConsent> &form);

QString considerationWord(Consideration consideration);
/// The row of the form: whom or what the concern is for.
QString concernRow(ShareConcern concern);
/// With how it is known: "Danger to property (crisis)".
QString concernWord(ShareConcern concern);
bool isOfCrisis(ShareConcern concern);

} // namespace marac
