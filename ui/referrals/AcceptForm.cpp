// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/AcceptForm.h"

#include "core/documents/Dates.h"
#include "core/meetings/agenda/PlaceReferral.h"
#include "core/register/Register.h"
#include "ui/allocation/MeetingFields.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/forms/FormDraft.h"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

AcceptForm::AcceptForm(Register &reg, const ReferralFile &file, QWidget *parent)
    : QWidget(parent), m_reg(reg), m_file(file), m_form(new Form(this))
{
    m_form->addSection(tr("Accept %1").arg(file.record.referral.ref),
                       file.record.referral.emergency
                           ? tr("An emergency goes to a mini MARAC where one is called, and on to a full meeting.")
                           : tr("The case goes to the next available meeting unless there is a reason for another."));
    m_meeting =
        new MeetingFields(reg, m_form, u"otherMeetingReason"_s, tr("&Why this meeting and not the next available one"));
    m_repeat = m_form->add(tr("Repeat"), new CheckList(u"repeat"_s));
    m_repeat->addCode(u"yes"_s, tr("A re&peat of a case this MARAC has heard"));
    if (file.assessment && file.assessment->context.repeat)
        m_repeat->setCodes({u"yes"_s});
    m_accept = m_form->addMainButton(u"acceptReferral"_s, tr("&Accept"));
    connect(m_accept, &QPushButton::clicked, this, &AcceptForm::accept);
    connect(m_form->addButton(u"cancelAccept"_s, tr("&Cancel")), &QPushButton::clicked, this, &AcceptForm::cancelled);
    connect(m_meeting, &MeetingFields::changed, this, &AcceptForm::follow);
    connect(m_form, &Form::edited, this, [this] {
        m_isEdited = true;
        Q_EMIT edited();
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    readMeetings();
}

void AcceptForm::readMeetings()
{
    const Referral &referral = m_file.record.referral;
    const Result<Allocation> allocation =
        consultAllocation(m_reg,
                          {referral.emergency ? AllocationNeed::Emergency : AllocationNeed::Ordinary,
                           Clock::local(referral.receivedAt).date()});
    if (!allocation) {
        m_form->showProblem(allocation.error());
        return;
    }
    m_proposal = allocation->proposal;
    QList<AllocationOption> options = m_proposal.options;
    options.removeIf([](const AllocationOption &option) { return !option.hasRoom; });
    m_meeting->offer(options, m_proposal.meetingId, m_proposal.explanation, allocation->chairs,
                     !m_proposal.meetingId.isValid());
}

/// Asks only what this meeting calls for, and lets the button say where the case goes.
void AcceptForm::follow()
{
    const AllocationOption *option = m_meeting->chosen();
    const bool isOther = option && option->meeting.id != m_proposal.meetingId;
    const bool isMini = option && option->meeting.kind == MeetingKind::Mini;
    m_meeting->setReasonVisible(isOther && !(isMini && m_file.record.referral.emergency));
    m_accept->setText(option ? tr("&Accept for %1").arg(documents::longDate(option->meeting.heldOn))
                             : tr("&Accept; a meeting follows"));
}

void AcceptForm::begin()
{
    QWidget *first = m_meeting->firstToFill();
    (first ? first : m_accept)->setFocus(Qt::OtherFocusReason);
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
    acceptance.meetingId = m_meeting->chosen() ? m_meeting->chosen()->meeting.id : MeetingId();
    acceptance.otherMeetingReason = m_meeting->reason();
    acceptance.lateReason = m_meeting->lateReason();
    acceptance.lateDecidedBy = m_meeting->lateDecidedBy();
    const Result<Accepted> accepted = acceptReferral(m_reg, acceptance);
    if (!accepted) {
        m_form->showProblem(accepted.error());
        return;
    }
    m_isEdited = false;
    Q_EMIT this->accepted(toldOf(*accepted));
}

} // namespace marac
