// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ConsultReferrals.h"

namespace marac {

class AddressInText;

/// The same with every protected address masked in what was typed into the form.
ReferralRecord withAddressesMasked(const AddressInText &addresses, ReferralRecord record);

/// What may be shown of a referral: the form, its people, its assessment and what its referrer was told, masked alike.
ShownReferral shownOf(const AddressInText &addresses, const ReferralFile &file);

} // namespace marac
