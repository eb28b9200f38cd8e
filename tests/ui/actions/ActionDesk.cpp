// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/actions/ActionDesk.h"

#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "ui/actions/ActionsPage.h"

namespace marac::test {

using namespace Qt::StringLiterals;

void ActionDesk::begin()
{
    beginJob();
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    Action agreed;
    agreed.agendaItemId = MUST(consultMeeting(m_job->reg(), meeting))->agenda.first().item.id;
    agreed.ownerAgencyId = m_job->agency("HHR");
    agreed.text = u"Tenancy warning to the household upstairs."_s;
    agreed.dueOn = QDate(2026, 11, 19);
    m_action = *MUST(keepAction(m_job->reg(), agreed));
    m_job->setDay(QDate(2026, 11, 20));
    showPage(actionsPage());
}

Action ActionDesk::action()
{
    return MUST(consultAction(m_job->reg(), m_action))->row.action;
}

} // namespace marac::test
