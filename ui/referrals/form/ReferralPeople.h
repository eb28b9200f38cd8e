// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ConsultReferrals.h"

#include <functional>

namespace marac {

class FactSheet;
class PageContext;

/// The people of a referral, with the agency of what comes from another one than the referral (R008), and for each a button
/// that asks for a change unless `change` is empty. A protected address is shown to somebody
/// who says why; the reason is recorded, and the address is hidden again when the sheet is left.
void addReferralPeople(FactSheet &sheet, const ReferralFile &file, PageContext &context,
                       const QHash<AgencyId, QString> &agencies, const std::function<void(PersonId)> &change);

} // namespace marac
