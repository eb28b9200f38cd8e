// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ExportMeetingCalendar.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/register/OutsideFile.h"
#include "core/register/trail/RecordFailure.h"
#include "ui/display/DisplaySession.h"
#include "ui/meetings/MeetingSheet.h"
#include "ui/shell/OrderPaper.h"
#include "ui/widgets/looks/FlowLayout.h"
#include "ui/widgets/looks/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

void MeetingSheet::addSteps(QVBoxLayout &column)
{
    const Meeting &meeting = m_file.meeting;
    Register &records = m_context.reg();
    auto *row = new FlowLayout(theme::grid);
    const auto add = [&](const QString &name, const QString &text, std::function<void()> step) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, std::move(step));
        row->addWidget(button);
    };
    const bool keeps = records.may(Operation::KeepMeetings);
    if (keeps && meeting.state == MeetingState::Planned && meeting.heldOn == m_context.today()) {
        add(u"openMeeting"_s, tr("&Open the meeting"), [this] { open(); });
    }
    if (keeps && meeting.state == MeetingState::InSession) {
        if (!meeting.protocolReminderAt.isValid()) {
            add(u"protocolReminder"_s, tr("C&hair has recalled the protocol"), [this, &records, id = meeting.id] {
                done(recordProtocolReminder(records, id),
                     tr("Recorded. The minutes say that the chair made everyone aware of the protocol."));
            });
        }
        add(u"closeMeeting"_s, tr("C&lose the meeting"), [this] { askToClose(); });
    }
    if (meeting.state == MeetingState::InSession || meeting.state == MeetingState::Held)
        add(u"openMinutes"_s, tr("Open the minutes"),
            [this, id = meeting.id.value()] { m_context.go(u"minutes"_s, id); });
    if (meeting.state == MeetingState::InSession && !m_file.agenda.isEmpty())
        add(u"openDisplay"_s, tr("Chair's display (F11)"), [this] { openDisplay(); });
    if (records.may(Operation::PrintDocuments)) {
        const auto paper = [this](documents::DocumentKind kind, bool blank) {
            orderPaper(this, m_context, {.kind = kind, .meeting = m_file.meeting.id, .blank = blank},
                       blank ? QStringList{m_file.meeting.ref, u"blank"_s} : QStringList{m_file.meeting.ref});
        };
        add(u"printAgenda"_s, tr("A&genda…"), [paper] { paper(documents::DocumentKind::Agenda, false); });
        if (meeting.state == MeetingState::Planned)
            add(u"printInvitations"_s, tr("Letters o&f invitation…"),
                [paper] { paper(documents::DocumentKind::Invitation, false); });
        if (meeting.state != MeetingState::Cancelled)
            add(u"printAttendanceSheet"_s, tr("Attendance sheet…"),
                [paper] { paper(documents::DocumentKind::AttendanceSheet, false); });
        add(u"printUndertakings"_s, tr("&Undertakings…"),
            [paper] { paper(documents::DocumentKind::Undertaking, false); });
        // For people who come without having been expected.
        add(u"printBlankUndertaking"_s, tr("Blank undertaking…"),
            [paper] { paper(documents::DocumentKind::Undertaking, true); });
    }
    if (records.may(Operation::ExportDocuments) && meeting.state != MeetingState::Held)
        add(u"calendarFile"_s, tr("Calen&dar file…"), [this] { askForCalendarFile(); });
    if (keeps && meeting.state == MeetingState::Planned) {
        add(u"changeMeeting"_s, tr("Cha&nge day or place"), [this] { Q_EMIT changeAsked(); });
        if (m_file.agenda.isEmpty()) {
            add(u"cancelMeeting"_s, tr("Cancel the meeting"), [this] {
                m_context.prompts().askReason(
                    this,
                    {tr("Cancel the meeting"), tr("The meeting stays in the list as cancelled."),
                     tr("&Why is it cancelled?"), tr("Cancel the meeting"), u"meetings/reason"_s,
                     u"cancel/%1"_s.arg(m_file.meeting.id.value())},
                    [this](const QString &reason) {
                        done(cancelMeeting(m_context.reg(), m_file.meeting.id, m_file.meeting.version, reason),
                             tr("The meeting is cancelled."));
                    });
            });
        }
    }
    column.addLayout(row);
}

/// From the first case that waits to be heard.
void MeetingSheet::openDisplay()
{
    QList<AgendaItemId> agenda;
    int waiting = -1;
    for (const AgendaRow &row : std::as_const(m_file.agenda)) {
        if (waiting < 0 && row.item.outcome == HearingOutcome::NotHeard)
            waiting = int(agenda.size());
        agenda << row.item.id;
    }
    DisplaySession::of(m_context).open(m_file.meeting.id, agenda, std::max(waiting, 0), this);
}

void MeetingSheet::askForCalendarFile()
{
    m_context.prompts().chooseFileToSave(
        this, {tr("Save the meeting for calendars"), m_file.meeting.ref + u".ics"_s, tr("Calendar files (*.ics)")},
        [this](const QString &path) { saveCalendar(path); });
}

void MeetingSheet::saveCalendar(const QString &path)
{
    const Meeting &meeting = m_file.meeting;
    const Result<CalendarExport> file = exportMeetingCalendar(m_context.reg(), meeting.id);
    if (!file) {
        m_context.prompts().failed(file.error());
        return;
    }
    if (const Result<> written = writeChosenFile(path, file->bytes, m_context.reg().path()); !written) {
        recordFailure(m_context.reg(), Operation::ExportDocuments,
                      {SubjectKind::Meeting, meeting.id.value(), meeting.ref});
        m_context.prompts().failed(written.error());
        return;
    }
    m_context.prompts().saved(
        meeting.state == MeetingState::Cancelled
            ? tr("Saved, and recorded. Opened in a calendar, the file takes the meeting and its dates out of it.")
            : tr("Saved, and recorded. The file holds the meeting and its dates; it names no case and nobody."));
}

} // namespace marac
