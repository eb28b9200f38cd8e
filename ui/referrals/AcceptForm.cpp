// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/AcceptForm.h"

#include "core/documents/Dates.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/register/Register.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/fields/NarrativeEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormDraft.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

AcceptForm::AcceptForm(Register &reg, const ReferralFile &file, QWidget *parent)
    : QWidget(parent), m_reg(reg), m_file(file), m_form(new Form(this))
{
    m_form->addSection(tr("Accept %1").arg(file.record.referral.ref),
                       tr("The case goes to the next available meeting unless there is a reason for another."));
    m_meeting = m_form->add(tr("&Meeting"), new Choice(u"meetingId"_s));
    m_otherReason =
        m_form->add(tr("&Why this meeting and not the next available one"), new NarrativeEdit(u"otherMeetingReason"_s));
    m_lateReason = m_form->add(tr("The chair's &reason for a late paper"), new NarrativeEdit(u"lateReason"_s),
                               {.hint = tr("The day for circulating the case list has passed.")});
    m_lateDecidedBy = m_form->add(tr("C&hair who agreed, by name"), new LineEdit(u"lateDecidedBy"_s));
    for (NarrativeEdit *edit : {m_otherReason, m_lateReason})
        edit->setVisibleLines(2);
    m_repeat = m_form->add(tr("Repeat"), new CheckList(u"repeat"_s));
    m_repeat->addCode(u"yes"_s, tr("A re&peat of a case this MARAC has heard"));
    if (file.assessment && file.assessment->context.repeat)
        m_repeat->setCodes({u"yes"_s});
    m_accept = m_form->addMainButton(u"acceptReferral"_s, tr("&Accept"));
    connect(m_accept, &QPushButton::clicked, this, &AcceptForm::accept);
    connect(m_form->addButton(u"cancelAccept"_s, tr("&Cancel")), &QPushButton::clicked, this, &AcceptForm::cancelled);
    connect(m_meeting, &Choice::chosen, this, [this] {
        m_isLate = false;
        follow();
    });
    connect(m_form, &Form::edited, this, [this] {
        m_isEdited = true;
        Q_EMIT edited();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    readMeetings();
    follow();
}

static QString dayOf(const Meeting &meeting)
{
    return documents::longDate(meeting.heldOn);
}

void AcceptForm::readMeetings()
{
    const Result<AllocationProposal> proposal = proposeMeeting(m_reg, m_file.record.referral.emergency);
    const Result<QList<MeetingRow>> rows = listMeetings(m_reg);
    if (!proposal || !rows) {
        m_form->showProblem(proposal ? rows.error() : proposal.error());
        return;
    }
    m_proposal = *proposal;
    for (const MeetingRow &row : *rows) {
        if (row.meeting.state == MeetingState::Planned && row.meeting.heldOn >= m_reg.today())
            m_meetings.prepend(row.meeting);
    }
    for (const Meeting &meeting : std::as_const(m_meetings))
        m_meeting->addRecord(
            meeting.id, meeting.kind == MeetingKind::Mini ? tr("%1, mini MARAC").arg(dayOf(meeting)) : dayOf(meeting));
    m_meeting->setRecord(m_proposal.meetingId);
    m_form->field(u"meetingId"_s)->setHint(m_proposal.explanation.join(u'\n'));
}

/// Asks only what this meeting calls for, and lets the button say where the case goes.
void AcceptForm::follow()
{
    const auto id = m_meeting->record<MeetingId>();
    const auto meeting =
        std::find_if(m_meetings.begin(), m_meetings.end(), [id](const Meeting &one) { return one.id == id; });
    const bool isMini = meeting != m_meetings.end() && meeting->kind == MeetingKind::Mini;
    const bool isOther = id.isValid() && id != m_proposal.meetingId;
    const bool isLate = m_isLate || (id.isValid() && id == m_proposal.meetingId && m_proposal.needsLateException);
    m_form->field(u"otherMeetingReason"_s)->setVisible(isOther && !(isMini && m_file.record.referral.emergency));
    m_form->field(u"lateReason"_s)->setVisible(isLate);
    m_form->field(u"lateDecidedBy"_s)->setVisible(isLate);
    m_accept->setText(meeting == m_meetings.end() ? tr("&Accept; a meeting follows")
                                                  : tr("&Accept for %1").arg(dayOf(*meeting)));
}

void AcceptForm::begin()
{
    if (!m_form->field(u"lateReason"_s)->isHidden())
        m_lateReason->setFocus(Qt::OtherFocusReason);
    else
        m_accept->setFocus(Qt::OtherFocusReason);
}

QByteArray AcceptForm::draft() const
{
    return draftOf(m_form);
}

void AcceptForm::setDraft(const QByteArray &draft)
{
    restoreDraft(m_form, draft);
    m_isEdited = true;
}

static QString toldOf(const Accepted &accepted)
{
    const QString file = accepted.joinedExistingFile
        ? AcceptForm::tr("Accepted into the file there is, %1.").arg(accepted.caseRef)
        : AcceptForm::tr("Accepted as case %1.").arg(accepted.caseRef);
    return accepted.meetingId.isValid()
        ? AcceptForm::tr("%1 It stands on the agenda of %2.", "what was done and the meeting's reference")
              .arg(file, accepted.meetingRef)
        : AcceptForm::tr("%1 No planned meeting can take it; call one and place it there.", "what was done").arg(file);
}

void AcceptForm::accept()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    Acceptance acceptance;
    acceptance.referralId = m_file.record.referral.id;
    acceptance.version = m_file.record.referral.version;
    acceptance.repeat = !m_repeat->codes().isEmpty();
    acceptance.meetingId = m_meeting->record<MeetingId>();
    acceptance.otherMeetingReason = m_otherReason->toPlainText();
    acceptance.lateReason = m_lateReason->toPlainText();
    acceptance.lateDecidedBy = m_lateDecidedBy->text();
    const Result<Accepted> accepted = acceptReferral(m_reg, acceptance);
    if (!accepted) {
        m_isLate = m_isLate
            || std::any_of(accepted.error().fields.begin(), accepted.error().fields.end(),
                           [](const FieldProblem &field) {
                               return field.field == u"lateReason"_s || field.field == u"lateDecidedBy"_s;
                           });
        follow();
        m_form->showProblem(accepted.error());
        return;
    }
    m_isEdited = false;
    Q_EMIT this->accepted(toldOf(*accepted));
}

} // namespace marac
