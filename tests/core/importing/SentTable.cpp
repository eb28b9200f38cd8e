// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/importing/SentTable.h"

#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"

namespace marac::test {

using namespace Qt::StringLiterals;

void SentTable::begin()
{
    if (m_job && !m_isSpent)
        return;
    m_isSpent = false;
    m_job = std::make_unique<MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    m_item = MUST(consultMeeting(reg(), m_meeting))->agenda.first().item.id;
    m_actions = {agree("HHR", u"Tenancy warning."_s), agree("HHR", u"New locks."_s), agree("VS", u"Visit weekly."_s),
                 agree("HHR", u"Clean the wall."_s)};
    MUST(
        recordFeedback(reg(), {0, m_actions.at(3), hhr(), QDate(2026, 11, 12), ActionState::Completed, u"Cleaned."_s}));
    m_job->setDay(QDate(2026, 11, 20));
}

ActionId SentTable::agree(const char *owner, const QString &text)
{
    Action action;
    action.agendaItemId = m_item;
    action.ownerAgencyId = m_job->agency(owner);
    action.text = text;
    action.dueOn = QDate(2026, 11, 19);
    return *MUST(keepAction(reg(), action));
}

} // namespace marac::test
