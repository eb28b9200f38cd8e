// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"
#include "core/base/Result.h"
#include "core/calendar/DueTime.h"

#include <QDateTime>

namespace marac {

class Reading;
class Register;
struct BackupFolders;

/// What kind of thing waits. Items of one kind are cleared in the same place.
enum class DueKind {
    ReferralToDecide,
    ReferralReturned,
    CaseWithoutMeeting,
    EmergencyWithoutAssessment,
    RescoreDue,
    SharingToReview,
    TransferWaiting,
    RepeatTermEnding,
    CutOffNear,
    CirculationDue,
    ResearchOwed,
    DeadlineMoved,
    MeetingToday,
    MeetingNotClosed,
    MeetingToCall,
    MinutesToWrite,
    MinutesToLock,
    ActionToRemind,
    ActionOverdue,
    ActionToEscalate,
    ActionToChair,
    ActionDue,
    PdmoMissing,
    DesignationEnding,
    RegistrationEnding,
    WithdrawalNear,
    CalendarEnding,
    BackupDue,
    KeyToChange
};

/// One thing with a clock on it. Holds references and codes, never a name.
struct DueItem
{
    DueKind kind = DueKind::ReferralToDecide;
    QDate dueOn;      ///< the last day on which it is in time
    Subject subject;  ///< what to open to clear it
    QString text;     ///< what to do, in one sentence
    QTime dueAt = {}; ///< the last minute of that day on which it is in time; invalid: by its end
};

/// Whether its day, or its time on the day itself, has passed.
inline bool isLate(const DueItem &item, const QDateTime &now)
{
    return isPastDue(item.dueOn, item.dueAt, now);
}

/// The next moment after `now`, UTC, at which another of the items becomes late; invalid: none will.
QDateTime nextLate(const QList<DueItem> &items, const QDateTime &now);

/// Everything that is due, late or missing (section 2.1 of the protocol and the partnership's own settings), soonest
/// first, as far as the actor can do something about it (dueFor); of a closed case (R103) only its reference and the day. Looks `horizon` days ahead; what is late stays until it is cleared. One entry for the list.
Result<QList<DueItem>> consultToday(Register &records, int horizon = 21);
/// The same up to a day, inside a read that records itself what it is for.
QList<DueItem> readDue(const Reading &reading, const BackupFolders &folders, QDate until);

} // namespace marac
