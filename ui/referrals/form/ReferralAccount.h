// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ReferralRecord.h"

#include <QHash>

namespace marac {

class FactSheet;

/// What a referral says: what happened, the victim's view, consent, and who refers. `agencies`: names by number.
void addReferralAccount(FactSheet &sheet, const ReferralRecord &record, const QHash<AgencyId, QString> &agencies);

} // namespace marac
