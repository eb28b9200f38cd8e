// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: referrals with their people and strands.
extern const Migration referralsSchema;
/// A step of the register: landlord, officer in the case, GP, whom the victim fears and may talk to, another MARAC, schools.
extern const Migration referralContactsSchema;
/// A step of the register: each time a referral went back to its referrer, with the reasons.
extern const Migration referralReturnsSchema;
/// A step of the register: at what kind of place an incident happened.
extern const Migration locationTypeSchema;
/// A step of the register: an index of the referrals that are emergencies.
extern const Migration emergenciesSchema;

} // namespace marac
