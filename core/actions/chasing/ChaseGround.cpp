// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/ChaseGround.h"

#include "core/actions/chasing/ChaseTable.h"
#include "core/agencies/AgencyTable.h"
#include "core/calendar/HolidayTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/register/settings/SettingTable.h"

namespace marac {

ChaseRule chaseRule(const Connection &db)
{
    const ChaseRule fresh;
    return {SettingTable::number(db, Number::ChaseReminderDays, fresh.reminderDays),
            SettingTable::number(db, Number::ChaseOverdueDays, fresh.overdueDays),
            SettingTable::number(db, Number::ChaseEscalationDays, fresh.escalationDays)};
}

ChaseGround::ChaseGround(const Connection &db, QDate today)
    : m_today(today), m_rule(chaseRule(db)), m_calendar(loadWorkingDays(db)), m_fullMeetings(MeetingTable(db).fullDays()),
      m_chases(ChaseTable(db).ofOpenActions())
{
    for (const Agency &agency : AgencyTable::takingPart(db, today))
        m_takingPart << agency.id;
}

ChaseClock ChaseGround::clockOf(const Action &action) const
{
    return chaseClock(action, m_rule, m_calendar, m_fullMeetings, m_today);
}

std::optional<ChaseDue> ChaseGround::nextOf(const Action &action) const
{
    if (action.state != ActionState::Open)
        return std::nullopt;
    return nextChase(clockOf(action), chasesOf(action.id), m_takingPart.contains(action.ownerAgencyId), m_today);
}

} // namespace marac
