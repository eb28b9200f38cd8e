// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesLifecycle.h"
#include "core/actions/minutes/MinutesRecord.h"

namespace marac {

class Change;
class Connection;
class Register;

/// The minutes of a meeting; a draft is begun when there are none (id not valid until it is first kept).
Minutes minutesOf(const Connection &db, MeetingId id);
/// What stands in the way of approving them.
MinutesStanding minutesStanding(const Connection &db, const Meeting &meeting);

/// Matters that belong to no case; only while the minutes are a draft.
Result<> keepMinutesNotes(Register &records, MeetingId id, qint64 version, const QString &notes);

/// The chair's approval as somebody else records it.
struct Approval
{
    QString chair;  ///< one of chairCandidates()
    QDate on;       ///< the day the chair approved
    QString reason; ///< how the approval reached the one who records it
};

/// Who may have approved a meeting's minutes as its chair: who chaired it, the chair it was called with, and those with the
/// chair's role. Where there is none of these, who sat there as a member; never who took its minutes or observed.
QStringList chairCandidates(const Connection &db, const Meeting &meeting);

/// Draft → approved. It is the chair's decision: somebody with that role approves as themselves and `approval` is not looked
/// at; anybody else records whose approval it was, when, and how it reached them, and the minutes and the trail name both.
/// This step and those below keep what the minutes say as a version. This and going back to draft are refused while another
/// meeting keeps a case of them closed. `spoken` is what was read out, in the words in use now; it stays theirs.
Result<> approveMinutes(Register &records, MeetingId id, const Approval &approval = {}, const SpokenWords &spoken = {});
Result<> approveMinutes(Change &change, MeetingId id, const Approval &approval = {}, const SpokenWords &spoken = {});
/// Approved → draft again, with the reason.
Result<> reopenMinutes(Register &records, MeetingId id, const QString &reason);
/// Approved → locked for good (D5): what the chair approved, word for word, whatever the register says by now. What has to be
/// otherwise goes back to draft and is approved again.
Result<> lockMinutes(Register &records, MeetingId id);
Result<> lockMinutes(Change &change, MeetingId id);

} // namespace marac
