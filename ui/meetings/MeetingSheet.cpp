// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingSheet.h"

#include "core/documents/Dates.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/ChairPresence.h"
#include "ui/cases/CaseWords.h"
#include "ui/meetings/AgendaSection.h"
#include "ui/meetings/AttendanceSection.h"
#include "ui/meetings/AttendeeForm.h"
#include "ui/meetings/CirculationSection.h"
#include "ui/meetings/research/ResearchSection.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/RecordBanner.h"

#include <QApplication>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

MeetingSheet::MeetingSheet(PageContext &context, const MeetingFile &file, int section, QWidget *parent)
    : QWidget(parent), m_context(context), m_file(file)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 0, theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    addBanner(*column);
    addSteps(*column);

    m_sections = new QTabWidget(this);
    m_sections->setObjectName(u"meetingSections"_s);
    m_sections->setAccessibleName(tr("Sections of the meeting"));
    m_sections->setDocumentMode(true);
    auto *agenda = new AgendaSection(context, file, m_sections);
    auto *circulation = new CirculationSection(context, file, m_sections);
    auto *attendance = new AttendanceSection(context, file, m_sections);
    m_sections->addTab(agenda, tr("&Agenda (%1)").arg(file.agenda.size()));
    m_sections->addTab(circulation,
                       tr("Cir&culation (%1 of %2)").arg(agenciesServed(file.circulated)).arg(file.circulated.size()));
    auto *research = new ResearchSection(context, file, m_sections);
    m_sections->addTab(attendance, tr("A&ttendance (%1)").arg(file.attendance.size()));
    const auto researchTitle = [](int owing) { return tr("R&esearch (%n owing)", "agencies", owing); };
    m_sections->addTab(research, researchTitle(agenciesOwing(file.research)));
    connect(research, &ResearchSection::owedChanged, this, [this, research, researchTitle](int owing) {
        m_sections->setTabText(m_sections->indexOf(research), researchTitle(owing));
    });
    m_sections->setCurrentIndex(section);
    m_sections->tabBar()->installEventFilter(this);
    connect(m_sections, &QTabWidget::currentChanged, this, [this](int chosen) {
        Q_EMIT sectionChosen(chosen);
        enterSection();
    });
    connect(agenda, &AgendaSection::changed, this, &MeetingSheet::changed);
    connect(agenda, &AgendaSection::moveAsked, this, &MeetingSheet::moveAsked);
    connect(circulation, &CirculationSection::changed, this, &MeetingSheet::changed);
    connect(attendance, &AttendanceSection::changed, this, &MeetingSheet::changed);
    column->addWidget(m_sections, 1);
}

/// The key of a section that is shown already changes nothing, and still leads into it.
bool MeetingSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Shortcut)
        QTimer::singleShot(0, this, &MeetingSheet::enterSection);
    return QWidget::eventFilter(watched, event);
}

/// By its key from elsewhere the keyboard goes into the section; on the tabs it stays there.
void MeetingSheet::enterSection()
{
    const QWidget *focus = QApplication::focusWidget();
    auto *list = m_sections->currentWidget()->findChild<QTableView *>();
    if (list && focus && focus != m_sections->tabBar())
        list->setFocus(Qt::TabFocusReason);
}

void MeetingSheet::addBanner(QVBoxLayout &column)
{
    const Meeting &meeting = m_file.meeting;
    auto *banner = new RecordBanner(this);
    banner->setRecord(
        tr("%1, %2 at %3")
            .arg(word(meeting.kind), documents::longDate(meeting.heldOn), documents::clockTime(meeting.startsAt)),
        meeting.ref);
    banner->addPill(toneOf(meeting.state), word(meeting.state));
    column.addWidget(banner);
    if (meeting.state == MeetingState::Planned && meeting.heldOn < m_context.today())
        addMissed(column);
    if (m_file.moved)
        addMovedDeadline(column);
    for (const QString &warning : std::as_const(m_file.warnings))
        column.addWidget(new Banner(Tone::Warning, warning, this));
    if (meeting.state == MeetingState::Planned && m_file.circulateBy.isValid())
        addCirculation(column);
    if (m_file.gate.closesCases)
        column.addWidget(new Banner(Tone::Problem, tr("Cases are closed. %1").arg(m_file.gate.reason), this));
    if (m_file.gate.open)
        column.addWidget(
            new Banner(Tone::Good, tr("Everyone present has signed the undertaking. The cases are open."), this));
    if (meeting.state == MeetingState::InSession) {
        addChair(column);
        addQuorum(column);
    }
}

/// R027: the deadline, as long as an agency waits; after that, when they had it.
void MeetingSheet::addCirculation(QVBoxLayout &column)
{
    const bool isOver = m_file.circulateBy < m_context.today();
    if (const QDate sent = sentToAllOn(m_file.circulated); sent.isValid()) {
        //: the number of agencies, and a day
        const QString told =
            tr("Case lists: sent to all %1 on %2.").arg(m_file.circulated.size()).arg(documents::longDate(sent));
        const QString now = isOver
            ? tr("%1 A case that is placed on the agenda now is a late paper that the chair must agree to.").arg(told)
            : told;
        column.addWidget(new Banner(Tone::Good, now, this));
        return;
    }
    const bool isLate = isOver && agenciesWaiting(m_file.circulated) > 0;
    if (!isLate && isOver)
        return;
    column.addWidget(
        new Banner(isLate ? Tone::Problem : Tone::Info,
                   tr("Case lists go out by %1 at the latest; aim for %2.")
                       .arg(documents::longDate(m_file.circulateBy), documents::longDate(m_file.circulateByClear)),
                   this));
}

/// Nobody opened it on its day: its cases have to be heard elsewhere.
void MeetingSheet::addMissed(QVBoxLayout &column)
{
    const bool keeps = m_context.reg().may(Operation::KeepMeetings);
    const QString next = !keeps   ? tr("The administrator moves its cases or gives it another day.")
        : m_file.agenda.isEmpty() ? tr("Cancel it, or give it another day.")
                                  : tr("Give it another day, or move its cases to another meeting and then cancel it.");
    auto *banner = new Banner(Tone::Problem, tr("This meeting was not opened on its day. %1").arg(next), this);
    if (keeps && !m_file.agenda.isEmpty()) {
        connect(banner->addButton(u"moveAllCases"_s, tr("Move all its &cases…")), &QPushButton::clicked, this, [this] {
            QList<AgendaItem> items;
            for (const AgendaRow &row : std::as_const(m_file.agenda))
                items << row.item;
            Q_EMIT moveAsked(items);
        });
    }
    column.addWidget(banner);
}

/// Days off or the counting rule were changed: it stays until somebody has seen it.
void MeetingSheet::addMovedDeadline(QVBoxLayout &column)
{
    auto *banner = new Banner(m_file.moved->passed || !m_file.moved->now.isValid() ? Tone::Problem : Tone::Warning,
                              movedText(*m_file.moved), this);
    if (m_context.reg().may(Operation::KeepMeetings) && m_file.moved->now.isValid()) {
        connect(banner->addButton(u"confirmDeadline"_s, tr("I have &seen it")), &QPushButton::clicked, this,
                &MeetingSheet::confirm);
    }
    column.addWidget(banner);
}

/// A hearing without a chair: told while there is time to mend it, for nobody can sign afterwards.
void MeetingSheet::addChair(QVBoxLayout &column)
{
    const ChairPresence presence = chairPresence(m_file.meeting, m_file.attendance);
    if (presence == ChairPresence::InTheRoom)
        return;
    const QString found = presence == ChairPresence::HasLeft ? tr("The chair has left; nobody is in the chair.")
                                                             : tr("Nobody is in the chair.");
    auto *banner = new Banner(Tone::Warning,
                              tr("%1 Whoever chairs has to be on the attendance list as chair, be marked present and "
                                 "sign the undertaking.")
                                  .arg(found),
                              this);
    if (m_context.reg().may(Operation::KeepAttendance)) {
        connect(banner->addButton(u"showChair"_s, tr("Show the attendance")), &QPushButton::clicked, this,
                &MeetingSheet::askForChair);
    }
    column.addWidget(banner);
}

/// The form that adds somebody begins with the chair while none is on the list.
void MeetingSheet::askForChair()
{
    m_sections->setCurrentWidget(m_sections->findChild<AttendanceSection *>());
    const QWidget *section = m_sections->currentWidget();
    auto *form = section->findChild<AttendeeForm *>();
    if (form && !hasChair(m_file.meeting, m_file.attendance))
        form->begin();
    else if (auto *list = section->findChild<QWidget *>(u"attendance"_s))
        list->setFocus(Qt::OtherFocusReason);
}

void MeetingSheet::done(const Result<> &outcome, const QString &text)
{
    if (!outcome) {
        m_context.prompts().failed(outcome.error());
        return;
    }
    m_context.prompts().saved(text);
    Q_EMIT changed();
}

/// Where the chair is still to be put on the list, the form that asks for them is shown with the refusal.
void MeetingSheet::open()
{
    const Result<> opened = openMeeting(m_context.reg(), m_file.meeting.id);
    if (!opened && !hasChair(m_file.meeting, m_file.attendance))
        askForChair();
    done(opened, tr("The meeting is open. Mark who is present and record each signature."));
}

} // namespace marac
