// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/ChaseGround.h"

#include "core/actions/chasing/ChaseTable.h"
#include "core/calendar/HolidayTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/register/SettingTable.h"

namespace marac {

static QList<QDate> fullMeetings(const Connection &db)
{
    QList<QDate> days;
    for (const MeetingRow &row : MeetingTable(db).rows(-1, 0)) {
        if (row.meeting.kind == MeetingKind::Full && row.meeting.state != MeetingState::Cancelled)
            days << row.meeting.heldOn;
    }
    return days;
}

ChaseRule chaseRule(const Connection &db)
{
    const ChaseRule fresh;
    return {SettingTable::number(db, Number::ChaseReminderDays, fresh.reminderDays),
            SettingTable::number(db, Number::ChaseOverdueDays, fresh.overdueDays),
            SettingTable::number(db, Number::ChaseEscalationDays, fresh.escalationDays)};
}

ChaseGround::ChaseGround(const Connection &db)
    : m_rule(chaseRule(db)), m_calendar(loadWorkingDays(db)), m_fullMeetings(fullMeetings(db)),
      m_chases(ChaseTable(db).ofOpenActions())
{
}

ChaseClock ChaseGround::clockOf(const Action &action) const
{
    return chaseClock(action, m_rule, m_calendar, m_fullMeetings);
}

std::optional<ChaseDue> ChaseGround::nextOf(const Action &action, QDate today) const
{
    if (action.state != ActionState::Open)
        return std::nullopt;
    QList<ChaseStep> taken;
    for (const Chase &chase : chasesOf(action.id))
        taken << chase.step;
    return nextChase(clockOf(action), taken, today);
}

} // namespace marac
