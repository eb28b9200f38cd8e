// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/DueFor.h"

#include "core/users/PermissionMatrix.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DueFor)
};
} // namespace

/// What one must be allowed to do to clear items of the kind.
static Operation clearedBy(DueKind kind)
{
    switch (kind) {
    case DueKind::ReferralToDecide:
    case DueKind::ReferralReturned:
    case DueKind::CutOffNear:
        return Operation::DecideReferral;
    case DueKind::EmergencyWithoutAssessment:
    case DueKind::RescoreDue:
    case DueKind::SharingToReview:
        return Operation::TakeReferral;
    case DueKind::TransferWaiting:
    case DueKind::RepeatTermEnding:
        return Operation::KeepCases;
    case DueKind::CirculationDue:
    case DueKind::ResearchOwed:
        return Operation::Circulate;
    case DueKind::CaseWithoutMeeting:
    case DueKind::DeadlineMoved:
    case DueKind::MeetingToday:
    case DueKind::MeetingNotClosed:
    case DueKind::MeetingToCall:
        return Operation::KeepMeetings;
    case DueKind::MinutesToWrite:
    case DueKind::MinutesToLock:
        return Operation::WriteMinutes;
    case DueKind::ActionToRemind:
    case DueKind::ActionOverdue:
    case DueKind::ActionToEscalate:
    case DueKind::ActionToChair:
    case DueKind::ActionDue:
        return Operation::KeepActions;
    case DueKind::PdmoMissing:
    case DueKind::DesignationEnding:
    case DueKind::RegistrationEnding:
    case DueKind::WithdrawalNear:
        return Operation::KeepAgencies;
    case DueKind::BackupDue:
        return Operation::BackUp;
    case DueKind::KeyToChange:
        return Operation::RotateKey;
    case DueKind::CalendarEnding:
        break;
    }
    return Operation::KeepHolidays;
}

QList<DueItem> dueFor(const User &user, const QList<DueItem> &items)
{
    QList<DueItem> mine;
    for (DueItem item : items) {
        if (permits(user, clearedBy(item.kind))) {
            mine.append(item);
        } else if (item.kind == DueKind::MeetingToday) {
            item.text = Words::tr("%1 is today.").arg(item.subject.ref);
            mine.append(item);
        } else if (item.kind == DueKind::MinutesToWrite && permits(user, Operation::ApproveMinutes)) {
            item.text = Words::tr("%1: approve the minutes once they are finished.").arg(item.subject.ref);
            mine.append(item);
        }
    }
    return mine;
}

} // namespace marac
