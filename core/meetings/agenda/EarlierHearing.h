// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/Meeting.h"
#include "core/referrals/ReferralRecord.h"

#include <QStringList>

#include <optional>

namespace marac {

class Connection;
class Register;

/// The hearing that a referral would repeat (R4): of the same file, within the partnership's months; or the full meeting that an
/// earlier referral of the file still waits for, where both are heard together. It is likely to be one where perpetrator, place
/// or motive are the same too (R038, domain.md 1.1); whether it is one is the administrator's to confirm.
struct EarlierHearing
{
    CaseFileId caseId;
    QString caseRef;
    MeetingId meetingId;
    QString meetingRef;
    QDate heardOn;     ///< of a hearing to come: the day the meeting is planned for
    QStringList signs; ///< what speaks for a repeat, in plain words: the same perpetrator, place, motive; may be empty
    bool theirFile = true; ///< the file is the victims' own; false: somebody in the register may be one of them
    bool waits = false;    ///< the earlier referral has not been heard yet

    bool pointsToTheSame() const { return !signs.isEmpty(); }
};

/// Of this file: the newest that something points to, or else the newest; nothing when the incident comes back to none of them
/// (comesBackTo). The signs are those of the referral that was heard there, or waits for it.
std::optional<EarlierHearing> earlierHearing(const Connection &db, CaseFileId file, const ReferralRecord &record);

/// One for each file that an undecided referral may belong to; files that are closed just now (R103) are left out. Recorded as
/// a search that names the referral and the files (R122).
Result<QList<EarlierHearing>> findEarlierHearings(Register &records, ReferralId id);

} // namespace marac
