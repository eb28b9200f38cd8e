// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/referrals/ReferralListTable.h"

namespace marac {

class Register;

/// The register of referrals (R035), newest first; one entry for the list. Of a referral whose case
/// is closed (R103) only the reference, the state and whence and when it came.
Result<QList<ReferralRow>> listReferrals(Register &records, std::optional<ReferralState> state, int limit = 500,
                                         int offset = 0);

/// The same by what is wanted: newest first, or by "received". Of a long list the words look through the references of referrals
/// and of their cases, and through the names of victims from the beginning of a word on; of a victim whose content is closed
/// just now (R103) by the references alone, since the line itself would tell the name.
Result<ListPage<ReferralRow>> listReferrals(Register &records, std::optional<ReferralState> state,
                                            const ListWanted &wanted);

} // namespace marac
