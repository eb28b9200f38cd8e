// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ConsultReferrals.h"

namespace marac {

class FactSheet;
class PageContext;

/// The people of a referral, each with the agency their details come from (R008). A protected address is shown to somebody
/// who says why; the reason is recorded, and the address is hidden again when the sheet is left.
void addReferralPeople(FactSheet &sheet, const ReferralFile &file, PageContext &context,
                       const QHash<AgencyId, QString> &agencies);

} // namespace marac
