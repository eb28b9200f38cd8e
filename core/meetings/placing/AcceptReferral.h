// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/Meeting.h"
#include "core/meetings/agenda/EarlierHearing.h"

#include <QStringList>

namespace marac {

class Change;
class Register;
struct AllocationProposal;

/// The administrator's decision to accept a referral.
struct Acceptance
{
    ReferralId referralId;
    qint64 version = 1;         ///< of the referral, as it was read
    CaseFileId intoCase;        ///< valid: the file the administrator knows it belongs to (R038)
    bool intoNewFile = false;   ///< a file of its own although one of the same place is there
    bool repeat = false;        ///< the administrator confirms a repeat of an earlier hearing of the file (rule R4)
    QString repeatReason;       ///< compulsory where no perpetrator, place or motive points to the same matter (R038)
    MeetingId meetingId;        ///< invalid: meetingToJoin(), or else the next available one (R024)
    QString otherMeetingReason; ///< compulsory where asksWhyThisMeeting() says so (R024)
    QString lateReason;         ///< the chair's reason when the circulation deadline has passed (R027)
    QString lateDecidedBy;      ///< the chair, by name
};

struct Accepted
{
    CaseFileId caseId;
    QString caseRef;
    bool joinedExistingFile = false; ///< R038
    MeetingId meetingId;             ///< invalid: no planned meeting can take it; Today keeps reminding
    QString meetingRef;
    QStringList explanation; ///< why this meeting
};

/// Accepts a complete referral that meets the threshold (R021–R024): opens the file of its victim or adds to the one there
/// is (R036, R038; for a site or community the one of the same place) and places the case on a meeting. A closed file is opened
/// again. A repeat is one only within the partnership's months of a hearing, or while the earlier referral waits for its own
/// (EarlierHearing); the entry names that meeting. Where nothing points to the same matter, the administrator's reason is kept
/// as the referral's decisionReason. All of it or nothing. Refused lists what is missing.
Result<Accepted> acceptReferral(Register &records, const Acceptance &acceptance);
/// The same inside a change that is already open.
Result<Accepted> acceptReferral(Change &change, const Acceptance &acceptance);

/// Where the same matter waits to be heard, the meeting that hears both, and no reason for it is asked. Invalid, and it goes the
/// ordinary way: nothing waits, that meeting has no room or its day has passed, or it is an emergency, which doesn't wait.
MeetingId meetingToJoin(const EarlierHearing &repeat, const AllocationProposal &proposal, bool emergency);
/// Why that meeting, in words.
QString heardTogether();

} // namespace marac
