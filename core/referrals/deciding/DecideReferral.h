// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/referrals/Referral.h"

namespace marac {

class Register;

/// Sends a referral back to its referrer as incomplete, with the reasons (R023). It stays in the register of referrals
/// (R035) and is Received again when it is next saved; what each return asked for is kept (ReferralReturn). `version` is
/// the one that was read.
Result<> returnReferral(Register &records, ReferralId id, qint64 version, const QString &reasons);

/// Closes a referral that is not one for this MARAC, with the reason. It stays in the register of referrals.
Result<> refuseReferral(Register &records, ReferralId id, qint64 version, const QString &reason);

} // namespace marac
