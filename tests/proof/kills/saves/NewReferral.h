// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/KeepReferral.h"
#include "core/risk/RecordAssessment.h"
#include "tests/proof/kills/saves/Desk.h"

namespace marac::kills {

/// A complete referral from the housing agency, not kept yet.
ReferralEntry newReferral(const Desk &desk, const QString &givenName, const QString &familyName);

/// Of high risk.
NewAssessment newAssessment(const Desk &desk, ReferralId referral);

/// A person of the housing agency, with an address and another name.
PersonEntry newPerson(const Desk &desk, const QString &givenName, const QString &familyName);

} // namespace marac::kills
