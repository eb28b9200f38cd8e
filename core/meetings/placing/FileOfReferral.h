// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/placing/AcceptReferral.h"
#include "core/referrals/ReferralRecord.h"

#include <optional>

namespace marac {

class Connection;

/// The file that an accepted referral goes to, as whichFile() says (R036, R038); none: a file of its own. Refused while its case
/// is closed (R103).
Result<std::optional<CaseFile>> existingFile(const Connection &db, const ReferralRecord &record,
                                             const Acceptance &acceptance);

/// Opens a file for the referral's first victim, or for its place.
CaseFile openFile(Change &change, const ReferralRecord &record);

/// The file as the referral finds it: one that was closed is opened again.
CaseFile joinFile(Change &change, const CaseFile &file, const Referral &referral);

} // namespace marac
