// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MeetingRun.h"

#include "app/cli/CliWords.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/documents/paper/Paint.h"
#include "core/documents/wording/OwnWording.h"
#include "core/documents/wording/SpokenWords.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/circulation/CirculateCases.h"

#include <QDir>

namespace marac::cli {

using documents::DocumentKind;

static QDateTime londonTime(QDate day, QTime time)
{
    return QDateTime(day, time, QTimeZone("Europe/London")).toUTC();
}

template <class T>
static Result<> done(const Result<T> &result)
{
    return result ? Result<>() : Result<>(Failure(result.error()));
}

Result<Meeting> MeetingRun::nextMeeting()
{
    const Result<QList<MeetingRow>> rows = listMeetings(m_records);
    if (!rows)
        return Failure(rows.error());
    std::optional<Meeting> next;
    for (const MeetingRow &row : *rows) {
        if (row.meeting.state == MeetingState::Planned && row.cases > 0)
            next = row.meeting; // latest first, so the last one left is the soonest
    }
    if (!next)
        return failure(Problem::Kind::NotFound,
                       CliWords::tr("No planned meeting has a case on its agenda. Nothing was done."));
    return *next;
}

Result<> MeetingRun::write(documents::PaperOrder order, const QString &reference)
{
    // Some incident happened at a protected address, and the place says so.
    order.addressReason = CliWords::tr("The papers of the demonstration are made to be looked at.");
    const Result<documents::Document> paper = documents::makePaper(m_records, order, documents::PaperUse::Export);
    if (!paper)
        return Failure(paper.error());
    const QString path =
        QDir(m_folder).absoluteFilePath(documents::documentFileName(order.kind, reference, m_records.today()));
    const Result<> written = documents::writePdf(*paper, path);
    if (written)
        m_files << path;
    return written;
}

Result<> MeetingRun::circulate(const MeetingFile &file)
{
    const Meeting &meeting = file.meeting;
    Result<> step = write({.kind = DocumentKind::Agenda, .meeting = meeting.id}, meeting.ref);
    for (const Agency &agency : file.agencies) {
        const bool has =
            std::any_of(file.circulated.begin(), file.circulated.end(), [&](const AgencyCirculation &line) {
                return line.agency.id == agency.id && line.isComplete();
            });
        if (step)
            step = write({.kind = DocumentKind::CaseList, .meeting = meeting.id, .recipient = agency.id},
                         meeting.ref + u'-' + agency.code);
        if (!step || has)
            continue;
        Circulation sent;
        sent.meetingId = meeting.id;
        sent.agencyId = agency.id;
        sent.recipient = CliWords::tr("Primary Designated MARAC Officer");
        if (file.circulateBy.isValid() && m_records.today() > file.circulateBy) {
            sent.lateReason = CliWords::tr("Papers of the demonstration are sent on the day it is run.");
            sent.lateDecidedBy = meeting.chair;
        }
        step = done(recordCirculation(m_records, sent));
    }
    for (const AgendaRow &row : file.agenda) {
        if (step && !row.finalBand.isEmpty())
            step = write({.kind = DocumentKind::RiskForm, .referral = row.item.referralId}, row.referralRef);
    }
    return step;
}

Result<> MeetingRun::sign(MeetingId id)
{
    Result<> step = done(inviteOfficers(m_records, id));
    if (step)
        step = openMeeting(m_records, id);
    const Result<MeetingFile> file = step ? consultMeeting(m_records, id) : Result<MeetingFile>(Failure(step.error()));
    if (!file)
        return Failure(file.error());
    const QString own = documents::OwnWording::inUse(m_records).ownUndertaking();
    QList<AttendanceId> present;
    for (const Attendance &line : file->attendance) {
        if (step && (line.designation == Designation::Pdmo || line.seat == Seat::Chair)) {
            step = recordArrival(m_records, line.id);
            present << line.id;
        }
    }
    for (const AttendanceId line : std::as_const(present)) {
        if (step && line == present.last())
            step = meetClosedGate(id);
        if (step)
            step = recordSignature(m_records, line, own);
    }
    return step ? recordProtocolReminder(m_records, id) : step;
}

Result<> MeetingRun::meetClosedGate(MeetingId id)
{
    for (const DocumentKind kind : {DocumentKind::Agenda, DocumentKind::Minutes}) {
        const Result<documents::Document> paper =
            documents::makePaper(m_records, {.kind = kind, .meeting = id}, documents::PaperUse::Export);
        if (paper || paper.error().kind != Problem::Kind::Refused) {
            return failure(Problem::Kind::Tampered,
                           CliWords::tr("A paper of the meeting was made before everyone present had signed. The run "
                                        "was stopped; nothing of it was written."));
        }
        m_closedGate = paper.error().text;
    }
    return {};
}

Result<> MeetingRun::hear(const MeetingFile &file)
{
    Result<> step;
    for (const AgendaRow &row : file.agenda) {
        m_clock.advanceMs(15 * 60 * 1000);
        Contribution said;
        said.agendaItemId = row.item.id;
        said.sourceAgencyId = row.item.sourceAgencyId;
        said.text = CliWords::tr("The agency has been in touch since the referral; the incidents have not stopped.");
        step = done(keepContribution(m_records, said));
        RiskAnalysis analysis;
        analysis.agendaItemId = row.item.id;
        analysis.sourceAgencyId = row.item.sourceAgencyId;
        analysis.harm = CliWords::tr("Further abuse at the home is likely.");
        analysis.safety = CliWords::tr("Neighbours are willing to report.");
        analysis.version = 0;
        if (step)
            step = keepRiskAnalysis(m_records, analysis);
        Action action;
        action.agendaItemId = row.item.id;
        action.ownerAgencyId = row.item.sourceAgencyId;
        action.text = CliWords::tr("Visit the victim and agree a safety plan.");
        action.dueOn = file.meeting.heldOn.addDays(14);
        if (step)
            step = done(keepAction(m_records, action));
        if (step)
            step = done(recordHearing(m_records, row.item.id, HearingOutcome::Heard));
        if (!step)
            return step;
    }
    return step;
}

Result<> MeetingRun::finish(const Meeting &meeting)
{
    Result<> step = closeMeeting(m_records, meeting.id);
    if (step)
        step = approveMinutes(m_records, meeting.id,
                              {meeting.chair, m_records.today(), CliWords::tr("Read and agreed after the meeting.")},
                              documents::spokenWords(m_records));
    if (step)
        step = lockMinutes(m_records, meeting.id);
    if (step)
        step = write({.kind = DocumentKind::Minutes, .meeting = meeting.id}, meeting.ref);
    if (step)
        step = write({.kind = DocumentKind::Actions, .meeting = meeting.id}, meeting.ref);
    return step;
}

Result<QStringList> MeetingRun::run()
{
    const Result<Meeting> meeting = nextMeeting();
    if (!meeting)
        return Failure(meeting.error());
    const Result<MeetingFile> planned = consultMeeting(m_records, meeting->id);
    Result<> step = planned ? circulate(*planned) : Result<>(Failure(planned.error()));
    if (step) {
        m_clock.set(londonTime(meeting->heldOn, meeting->startsAt));
        step = write({.kind = DocumentKind::Undertaking, .meeting = meeting->id}, meeting->ref);
    }
    if (step)
        step = sign(meeting->id);
    if (step)
        step = hear(*planned);
    if (step)
        step = finish(*meeting);
    if (!step)
        return Failure(step.error());
    return m_files;
}

} // namespace marac::cli
