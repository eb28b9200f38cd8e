// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/MeetingForm.h"

#include "core/calendar/KeepHolidays.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/MeetingProblems.h"
#include "core/meetings/ProposedStart.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/circulation/MovedDeadlines.h"
#include "ui/cases/CaseWords.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/TimeEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/TextLabel.h"
#include "ui/widgets/writing/LineAid.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

Meeting MeetingForm::next(PageContext &context, MeetingKind kind)
{
    Meeting meeting;
    meeting.kind = kind;
    meeting.venue = context.reg().settings().venue;
    meeting.capacity = context.reg().settings().meetingCapacity;
    if (kind == MeetingKind::Mini)
        meeting.heldOn = context.today();
    meeting.startsAt = proposedStart(meeting.heldOn, context.clock().now());
    return meeting;
}

MeetingForm::MeetingForm(PageContext &context, const Meeting &meeting, const QStringList &chairs, QWidget *parent)
    : QWidget(parent), m_context(context), m_meeting(meeting), m_form(new Form(this)),
      m_warning(new Banner(Tone::Warning, {}, m_form))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 0, theme::grid, theme::grid);
    column->addWidget(new HeadingLabel(meeting.id.isValid() ? tr("Change the meeting") : tr("Call a meeting"), this));
    column->addWidget(m_form);
    column->addStretch(1);
    m_kind =
        m_form->add(tr("&Kind of meeting"), new Choice(u"kind"_s, false),
                    {.hint = tr("A mini MARAC is called in an emergency; its cases go on to the first full meeting."),
                     .fillsWidth = false});
    m_kind->addCode(MeetingKind::Full, word(MeetingKind::Full));
    m_kind->addCode(MeetingKind::Mini, word(MeetingKind::Mini));
    m_day = m_form->add(tr("&Day"), new DateEdit(u"heldOn"_s, context.today()),
                        {.hint = tr("For example 12/11/2026, 12 Nov, or +14d"), .fillsWidth = false});
    m_form->addWidget(m_warning);
    m_warning->hide();
    addLateFields(chairs);
    m_time = m_form->add(tr("&Starts at"), new TimeEdit(u"startsAt"_s),
                         {.hint = tr("For example 9:30"), .fillsWidth = false});
    m_venue = m_form->add(tr("&Where"), new LineEdit(u"venue"_s));
    m_chair = m_form->add(tr("C&hair"), new LineEdit(u"chair"_s), {.isOptional = true});
    m_capacity = m_form->add(tr("&Number of cases it can hear"), new LineEdit(u"capacity"_s), {.fillsWidth = false});
    m_capacity->setWidthInChars(4);
    fill(meeting);
    QPushButton *save = m_form->addMainButton(
        u"saveMeeting"_s, meeting.id.isValid() ? tr("Save the &changes") : tr("&Call this meeting"));
    QPushButton *cancel = m_form->addButton(u"cancelMeetingForm"_s, tr("Do not sa&ve"));
    connect(save, &QPushButton::clicked, this, &MeetingForm::save);
    connect(cancel, &QPushButton::clicked, this, &MeetingForm::cancelled);
    connect(m_day, &DateEdit::dateChanged, this, &MeetingForm::warn);
    if (!meeting.id.isValid())
        connect(m_day, &DateEdit::dateChanged, this, &MeetingForm::proposeStart);
    connect(m_kind, &Choice::chosen, this, &MeetingForm::warn);
    const QString subject = meeting.id.isValid() ? QString::number(meeting.id.value()) : toCode(meeting.kind);
    m_draft = new DraftedForm(context, m_form, {u"meetings/meeting"_s, subject});
    if (meeting.id.isValid())
        m_draft->setReadAgain([this] { return readAgain(); });
    connect(cancel, &QPushButton::clicked, m_draft, &DraftedForm::done);
    if (!m_lateReason->kept().isEmpty())
        showLateFields();
}

void MeetingForm::fill(const Meeting &meeting)
{
    m_kind->setValue(meeting.kind);
    m_day->setDate(meeting.heldOn);
    m_time->setTime(meeting.startsAt);
    m_venue->setText(meeting.venue);
    m_chair->setText(meeting.chair);
    m_capacity->setText(QString::number(meeting.capacity));
}

Result<> MeetingForm::readAgain()
{
    const Result<MeetingFile> file = consultMeeting(m_context.reg(), m_meeting.id);
    if (!file)
        return Failure(file.error());
    m_meeting = file->meeting;
    fill(m_meeting);
    return {};
}

/// Asked for only where another day makes papers late.
void MeetingForm::addLateFields(const QStringList &chairs)
{
    m_lateReason = m_form->add(tr("The chair's &reason for taking late papers"), new LineEdit(u"lateReason"_s));
    new LineAid(m_lateReason);
    m_lateDecidedBy = m_form->add(tr("Chair who agr&eed"), new Choice(u"lateDecidedBy"_s), {.fillsWidth = false});
    for (const QString &name : chairs)
        m_lateDecidedBy->addCode(name, name);
    if (chairs.size() == 1)
        m_lateDecidedBy->setCode(chairs.first());
    m_form->field(u"lateReason"_s)->hide();
    m_form->field(u"lateDecidedBy"_s)->hide();
}

void MeetingForm::showLateFields()
{
    m_form->field(u"lateReason"_s)->show();
    m_form->field(u"lateDecidedBy"_s)->show();
}

/// Another day proposes another time, until somebody gives one.
void MeetingForm::proposeStart()
{
    const QTime proposed = proposedStart(m_day->date(), m_context.clock().now());
    if (m_time->time() != m_meeting.startsAt || proposed == m_meeting.startsAt)
        return;
    m_meeting.startsAt = proposed;
    m_time->setTime(proposed);
    Q_EMIT m_form->edited(); // a step of its own, for undoing
}

bool MeetingForm::isEdited() const
{
    return m_draft->isTyped();
}

void MeetingForm::begin()
{
    m_day->setFocus(Qt::TabFocusReason);
}

Meeting MeetingForm::entered() const
{
    Meeting meeting = m_meeting;
    meeting.kind = m_kind->value<MeetingKind>().value_or(MeetingKind::Full);
    meeting.heldOn = m_day->date();
    meeting.startsAt = m_time->time();
    meeting.venue = m_venue->kept();
    meeting.chair = m_chair->kept();
    meeting.capacity = m_capacity->kept().toInt();
    return meeting;
}

void MeetingForm::warn()
{
    const Meeting meeting = entered();
    if (!meeting.heldOn.isValid())
        return;
    const Result<WorkingDays> calendar = consultWorkingDays(m_context.reg());
    if (!calendar)
        return;
    const QStringList warnings =
        meetingWarnings(meeting, m_context.today(), *calendar, countingRule(m_context.reg().settings()));
    m_warning->show(Tone::Warning, warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
}

/// Whoever was invited has to hear of another day, time or place, and of nothing else.
static QString changesTold(const Meeting &before, const Meeting &after, QDate today)
{
    if (before.heldOn != after.heldOn && before.heldOn <= today) {
        return MeetingForm::tr("The changes are kept. Tell the agencies the new day. Whoever was marked present is "
                               "invited again, and signs on the new day.");
    }
    const bool isElsewhere =
        before.heldOn != after.heldOn || before.startsAt != after.startsAt || before.venue != after.venue;
    if (isElsewhere)
        return MeetingForm::tr("The changes are kept. Tell the agencies the new day, time or place.");
    const bool isOther = before.kind != after.kind || before.chair != after.chair || before.capacity != after.capacity;
    return isOther ? MeetingForm::tr("The changes are kept.") : MeetingForm::tr("The meeting stays as it was.");
}

void MeetingForm::save()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    const ChairsDecision decision{m_lateReason->kept(), m_lateDecidedBy->code()};
    const Meeting after = entered();
    const Result<MeetingId> id = scheduleMeeting(m_context.reg(), after, decision);
    if (!id) {
        for (const FieldProblem &problem : id.error().fields) {
            if (problem.field == u"lateReason"_s || problem.field == u"lateDecidedBy"_s)
                showLateFields();
        }
        m_form->showProblem(id.error());
        return;
    }
    m_draft->done();
    m_context.prompts().saved(
        m_meeting.id.isValid()
            ? changesTold(m_meeting, after, m_context.today())
            : tr("The meeting is called. Referrals accepted from now on go to it; Today lists those that still wait."));
    Q_EMIT kept(*id);
}

} // namespace marac
