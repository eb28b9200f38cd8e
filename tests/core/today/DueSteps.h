// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/chasing/RecordChase.h"
#include "core/cases/transfer/KeepTransfer.h"
#include "core/today/DueItem.h"
#include "tests/support/MainJob.h"

#include <functional>
#include <optional>

/// What brings about each kind of thing that can be due, in a job that begins on Tuesday 20 October 2026.
namespace marac::test::due {

inline const QDate meetingDay(2026, 11, 12); // a Thursday

inline QDateTime noonOf(QDate day)
{
    return QDateTime(day, QTime(12, 0), Qt::UTC);
}

/// The first of that kind that is due on the day, whoever is to see to it.
std::optional<DueItem> findDue(MainJob &job, DueKind kind, QDate today);

ReferralId received(MainJob &job, bool emergency = false);
void returned(MainJob &job);
void caseOn(MainJob &job);
void circulated(MainJob &job);
void emergencyAccepted(MainJob &job);
void incident(MainJob &job);
void sharedWithoutConsent(MainJob &job);
/// Kept on its own day, 20 October.
CaseTransfer transfer(MainJob &job, TransferDirection direction, const std::function<void(CaseTransfer &)> &with);
void papersAsked(MainJob &job);
void papersSent(MainJob &job);
void heardNotKnown(MainJob &job);
void agendaNotKnown(MainJob &job);
void closure(MainJob &job);
MeetingId inSession(MainJob &job);
MeetingId held(MainJob &job);
ActionId agreed(MainJob &job);
void action(MainJob &job);
void chased(MainJob &job, ChaseLevel level, QDate day);
void reminded(MainJob &job);
void escalated(MainJob &job);
void approved(MainJob &job);
void pdmoLeaves(MainJob &job);
void pdmoWillLeave(MainJob &job);
void signatoryWillLeave(MainJob &job);
void registrationEnds(MainJob &job);
void leaver(MainJob &job);

} // namespace marac::test::due
