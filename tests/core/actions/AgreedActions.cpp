// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/actions/AgreedActions.h"

#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"

namespace marac::test {

using namespace Qt::StringLiterals;

void AgreedActions::begin()
{
    m_job = std::make_unique<MainJob>(QDate(2026, 9, 21));
    m_meeting = m_job->meetingOn(QDate(2026, 10, 8));
    m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 10, 8), m_meeting);
    m_job->firstArrives(m_meeting);
    m_visit = agree("HHR", QDate(2026, 10, 22));
    m_warning = agree("HHR", QDate(2026, 10, 23));
    m_patrol = agree("POL", QDate(2026, 10, 22));
    m_job->setDay(QDate(2026, 10, 20));
}

Result<Chaser> AgreedActions::chaser(AgencyId agency, ChaseLevel level)
{
    return reg().consult(
        Operation::ConsultActions,
        [&](const Reading &reading) -> Result<AuditEvent> {
            const Result<Chaser> read = readChaser(reading, agency, level);
            if (!read)
                return Failure(read.error());
            return AuditEvent{AuditVerb::Consult, {SubjectKind::Agency, agency.value(), read->agency.code}};
        },
        [&](const Reading &reading) -> Result<Chaser> { return readChaser(reading, agency, level); });
}

ChaseEntry AgreedActions::entry(const QList<ActionId> &actions)
{
    return {actions, ChaseLevel::Officer, reg().today(), ChaseMethod::Phone, u"Tom Reilly"_s, {}};
}

void AgreedActions::chase(ChaseLevel level, ActionId action)
{
    ChaseEntry given = entry({action});
    given.level = level;
    MUST(recordChase(reg(), given));
}

ActionId AgreedActions::agree(const char *agency, QDate dueOn)
{
    Action action;
    action.agendaItemId = MUST(consultMeeting(reg(), m_meeting))->agenda.first().item.id;
    action.ownerAgencyId = m_job->agency(agency);
    action.text = u"Joint visit."_s;
    action.dueOn = dueOn;
    return *MUST(keepAction(reg(), action));
}

} // namespace marac::test
