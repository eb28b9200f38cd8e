// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"
#include "core/actions/amending/AmendMinutes.h"
#include "core/actions/chasing/RecordChase.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/actions/takingback/TakeBackReport.h"
#include "core/dossier/CaseDossier.h"
#include "core/dossier/CloseCase.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/Quorum.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/meetings/research/KeepResearch.h"
#include "tests/app/pages/HostileRegister.h"

namespace marac::test {

using documents::DocumentKind;
using documents::PaperOrder;
using namespace Qt::StringLiterals;

MeetingId HostileRegister::callMeeting(QDate day)
{
    Meeting meeting;
    meeting.heldOn = day;
    meeting.startsAt = QTime(9, 30);
    meeting.venue = meeting.chair = m_line;
    return *MUST(scheduleMeeting(reg(), meeting, {m_account, m_line}));
}

void HostileRegister::circulate(MeetingId meeting)
{
    Circulation sent;
    sent.meetingId = meeting;
    sent.agencyId = m_job.agency("POL");
    sent.recipient = m_line;
    sent.lateReason = m_account;
    sent.lateDecidedBy = m_line;
    MUST(recordCirculation(reg(), sent));
    ResearchChase chase;
    chase.meetingId = meeting;
    chase.agencyId = sent.agencyId;
    chase.recipient = m_line;
    MUST(recordResearchChase(reg(), chase));
}

void HostileRegister::open(MeetingId meeting)
{
    m_job.setDay(MUST(consultMeeting(reg(), meeting))->meeting.heldOn, QTime(9, 30));
    MUST(inviteOfficers(reg(), meeting));
    Attendance chair;
    chair.meetingId = meeting;
    chair.agencyId = m_job.agency("POL");
    chair.name = chair.post = m_line;
    chair.seat = Seat::Chair;
    MUST(addAttendance(reg(), chair));
    Attendance temporary;
    temporary.meetingId = meeting;
    temporary.agencyId = m_job.agency("HHR");
    temporary.name = temporary.post = u"Jo "_s + m_line;
    temporary.temporary = true;
    temporary.authorisedBy = m_line;
    MUST(addAttendance(reg(), temporary));
    MUST(openMeeting(reg(), meeting));
    m_job.firstArrives(meeting);
    m_job.chairArrives(meeting);
}

ActionId HostileRegister::hear(MeetingId meeting)
{
    const AgendaItemId item = MUST(consultMeeting(reg(), meeting))->agenda.first().item.id;
    Contribution said;
    said.agendaItemId = item;
    said.sourceAgencyId = m_job.agency("POL");
    said.text = m_account;
    MUST(keepContribution(reg(), said));
    RiskAnalysis analysis;
    analysis.agendaItemId = item;
    analysis.sourceAgencyId = m_job.agency("SCS");
    for (QString *text :
         {&analysis.harm, &analysis.contributory, &analysis.safety, &analysis.decision, &analysis.victimToldHow})
        *text = m_account;
    analysis.victimToldBy = m_job.agency("SCS");
    MUST(keepRiskAnalysis(reg(), analysis));
    Action action;
    action.agendaItemId = item;
    action.ownerAgencyId = m_job.agency("HHR");
    action.text = m_account;
    action.dueOn = reg().today().addDays(7);
    const ActionId set = *MUST(keepAction(reg(), action));
    const qint64 version = MUST(consultMinutes(reg(), meeting))->minutes.version;
    MUST(keepMinutesNotes(reg(), meeting, version, m_account));
    return set;
}

void HostileRegister::followUp(ActionId action)
{
    ActionFeedback reported;
    reported.actionId = action;
    reported.sourceAgencyId = m_job.agency("HHR");
    reported.receivedOn = reg().today();
    reported.text = m_account;
    reported.reportedBy = m_line;
    MUST(recordFeedback(reg(), reported));
    ChaseEntry chased;
    chased.actions = {action};
    chased.chasedOn = reg().today();
    chased.recipient = m_line;
    chased.note = m_account;
    MUST(recordChase(reg(), chased));
}

void HostileRegister::lockTheFirst()
{
    circulate(m_first);
    open(m_first);
    MUST(goOnWithoutQuorum(reg(), m_first, {m_account, m_line}));
    m_taken = hear(m_first);
    const QList<AgendaRow> agenda = MUST(consultMeeting(reg(), m_first))->agenda;
    for (const AgendaRow &row : agenda)
        MUST(recordHearing(reg(), row.item.id, HearingOutcome::Heard));
    MUST(closeMeeting(reg(), m_first, m_account));
    MUST(approveMinutes(reg(), m_first, {m_line, reg().today(), m_account}));
    MUST(lockMinutes(reg(), m_first));
    MinutesAmendment amendment;
    amendment.meetingId = m_first;
    amendment.caseId = agenda.first().item.caseId;
    amendment.text = amendment.reason = m_account;
    amendment.approvedBy = m_line;
    amendment.approvedOn = reg().today();
    amendment.sourceAgencyId = m_job.agency("POL");
    MUST(amendMinutes(reg(), amendment));
}

void HostileRegister::closeTheFirst()
{
    ActionFeedback done;
    done.actionId = m_taken;
    done.sourceAgencyId = m_job.agency("HHR");
    done.receivedOn = done.completedOn = reg().today();
    done.outcome = ActionState::Completed;
    done.text = m_account;
    done.reportedBy = m_line;
    MUST(recordFeedback(reg(), done));
    const qint64 version = MUST(consultAction(reg(), m_taken))->row.action.version;
    MUST(takeBackReport(reg(), m_taken, version, m_account));
    CaseClosing closing;
    closing.caseId = m_closed;
    closing.version = MUST(consultCaseFile(reg(), m_closed))->file.version;
    closing.sourceAgencyId = m_job.agency("POL");
    closing.reason = closing.openActionsReason = closing.notAssessedReason = m_account;
    closing.outcome = CaseOutcome::Other;
    closing.residualBand = RiskBand::Medium;
    MUST(closeCase(reg(), closing));
}

QList<PaperOrder> HostileRegister::ordersOf(DocumentKind kind)
{
    PaperOrder order{.kind = kind, .meeting = m_meeting};
    PaperOrder first{.kind = kind, .meeting = m_first};
    switch (kind) {
    case DocumentKind::Undertaking:
    case DocumentKind::Agenda:
    case DocumentKind::CaseList:
    case DocumentKind::Invitation:
    case DocumentKind::AttendanceSheet:
    case DocumentKind::Actions:
        break;
    case DocumentKind::Minutes:
        return {order, first};
    case DocumentKind::RiskForm:
    case DocumentKind::WithoutConsent:
        order.referral = m_referral;
        break;
    case DocumentKind::ReturnedLetter:
        order.referral = m_returned;
        break;
    case DocumentKind::CaseSummary:
    case DocumentKind::Chronology:
    case DocumentKind::ProjectFolder:
        order.caseFile = m_case;
        first.caseFile = m_closed;
        return {order, first};
    case DocumentKind::TransferLetter:
        order.caseFile = m_case;
        break;
    case DocumentKind::AgencyExtract:
        order.recipient = first.recipient = m_job.agency("POL");
        return {order, first};
    case DocumentKind::PackCover:
    case DocumentKind::ResearchForm:
    case DocumentKind::ResearchReminder:
        order.recipient = m_job.agency("POL");
        break;
    case DocumentKind::Designation:
        order.recipient = m_job.agency("HHR");
        break;
    case DocumentKind::Chaser:
        order.recipient = m_job.agency("HHR");
        m_job.setDay(QDate(2026, 11, 20)); // what was agreed is due since yesterday
        break;
    case DocumentKind::AuditReport:
        order.audit.reason = order.audit.checked = m_line;
        break;
    case DocumentKind::RecoverySheet:
        return {};
    }
    return {order};
}

} // namespace marac::test
