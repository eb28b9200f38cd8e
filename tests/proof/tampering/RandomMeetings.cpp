// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"
#include "core/actions/amending/AmendMinutes.h"
#include "core/actions/chasing/RecordChase.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/dossier/CaseDossier.h"
#include "core/dossier/CloseCase.h"
#include "core/importing/ReferralImport.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/attendance/Quorum.h"
#include "core/monitoring/ConsultSharing.h"
#include "tests/proof/tampering/RandomWork.h"
#include "tests/support/ReadHere.h"

namespace marac::proof {

using namespace Qt::StringLiterals;

static const QString account = u"As it was said."_s;

Result<MeetingId> RandomWork::called(QDate day)
{
    Meeting meeting;
    meeting.heldOn = day;
    meeting.startsAt = QTime(9, 30);
    meeting.venue = u"Bootle Town Hall"_s;
    meeting.chair = u"Helen Marsh"_s;
    return scheduleMeeting(m_job.reg(), meeting);
}

void RandomWork::callAMeeting()
{
    static_cast<void>(called(anyDay()));
}

/// As far as its lot goes: called, with a case, circulated, heard, closed, its minutes approved, locked and amended.
void RandomWork::holdAMeeting()
{
    asKeeper();
    const QDate day = anyDay();
    const Result<MeetingId> meeting = called(day);
    if (!meeting)
        return;
    ++m_cases;
    const Accepted accepted = m_job.acceptedCase(m_job.referralOf(u"Heard"_s, u"Number %1"_s.arg(m_cases)));
    m_files << accepted.caseId;
    const Result<MeetingFile> found = consultMeeting(m_job.reg(), *meeting);
    if (!found || found->agenda.isEmpty()) // on the agenda of an earlier one
        return;
    m_job.circulate(*meeting);
    m_job.openOn(day, *meeting);
    m_job.firstArrives(*meeting);
    m_job.chairArrives(*meeting);
    hearOne(found->agenda.first().item.id);
    static_cast<void>(goOnWithoutQuorum(m_job.reg(), *meeting, {account, u"Helen Marsh"_s}));
    if (below(4) > 0)
        endTheMeeting(*meeting);
}

void RandomWork::hearOne(AgendaItemId item)
{
    Register &reg = m_job.reg();
    Contribution said;
    said.agendaItemId = item;
    said.sourceAgencyId = m_job.agency("POL");
    said.text = account;
    static_cast<void>(keepContribution(reg, said));
    Action action;
    action.agendaItemId = item;
    action.ownerAgencyId = m_job.agency("HHR");
    action.text = u"Fit the letterbox blocker."_s;
    action.dueOn = reg.today().addDays(below(14));
    if (const Result<ActionId> set = keepAction(reg, action))
        m_actions << *set;
}

void RandomWork::endTheMeeting(MeetingId meeting)
{
    Register &reg = m_job.reg();
    const QList<AgendaRow> agenda = MUST(consultMeeting(reg, meeting))->agenda;
    for (const AgendaRow &row : agenda)
        static_cast<void>(recordHearing(reg, row.item.id, HearingOutcome::Heard));
    static_cast<void>(closeMeeting(reg, meeting, account));
    static_cast<void>(approveMinutes(reg, meeting, {u"Helen Marsh"_s, reg.today(), account}));
    if (!lockMinutes(reg, meeting))
        return;
    MinutesAmendment amendment;
    amendment.meetingId = meeting;
    amendment.caseId = agenda.first().item.caseId;
    amendment.text = amendment.reason = account;
    amendment.approvedBy = u"Helen Marsh"_s;
    amendment.approvedOn = reg.today();
    amendment.sourceAgencyId = m_job.agency("POL");
    static_cast<void>(amendMinutes(reg, amendment));
}

void RandomWork::reportOnAnAction()
{
    Register &reg = asKeeper();
    if (m_actions.isEmpty())
        return;
    const ActionId action = m_actions.at(below(int(m_actions.size())));
    ChaseEntry chased;
    chased.actions = {action};
    chased.chasedOn = reg.today();
    chased.recipient = u"Dee Hart"_s;
    static_cast<void>(recordChase(reg, chased));
    ActionFeedback reported;
    reported.actionId = action;
    reported.sourceAgencyId = m_job.agency("HHR");
    reported.receivedOn = reg.today();
    reported.text = account;
    if (below(2) == 0) {
        reported.outcome = ActionState::Completed;
        reported.completedOn = reg.today();
    }
    static_cast<void>(recordFeedback(reg, reported)); // one that is done already takes no more
}

void RandomWork::closeAFile()
{
    Register &reg = asKeeper();
    if (m_files.isEmpty())
        return;
    CaseClosing closing;
    closing.caseId = m_files.takeLast();
    closing.version = MUST(consultCaseFile(reg, closing.caseId))->file.version;
    closing.sourceAgencyId = m_job.agency("POL");
    closing.reason = closing.openActionsReason = closing.notAssessedReason = account;
    closing.outcome = CaseOutcome::Other;
    closing.residualBand = RiskBand::Medium;
    static_cast<void>(closeCase(reg, closing));
}

void RandomWork::takeInATable()
{
    Register &reg = asKeeper();
    ++m_cases;
    const QString table = u"agency,receivedOn,victimGivenName,victimFamilyName\r\nHHR,%1,Ines,Number %2\r\n"_s;
    const QByteArray file = table.arg(reg.today().toString(Qt::ISODate)).arg(m_cases).toUtf8();
    MUST(importReferrals(reg, test::readHere(file, ImportFormat::Csv), below(3) == 0));
}

void RandomWork::countWhatWasShared()
{
    Register &reg = m_job.as(anyRole());
    static_cast<void>(exportSharing(reg, reg.today().addDays(-90), reg.today(), account));
}

} // namespace marac::proof
