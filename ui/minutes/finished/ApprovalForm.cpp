// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/finished/ApprovalForm.h"

#include "core/actions/minutes/DecideMinutes.h"
#include "core/documents/wording/SpokenWords.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

ApprovalForm::ApprovalForm(PageContext &context, const MinutesFile &file, QWidget *parent)
    : QWidget(parent), m_context(context), m_meeting(file.meeting.meeting.id), m_form(new Form(this)),
      m_chair(new Choice(u"chair"_s)), m_on(new DateEdit(u"on"_s, context.today())),
      m_reason(new NarrativeEdit(u"reason"_s))
{
    setObjectName(u"approval"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->setObjectName(u"approvalForm"_s);
    for (const QString &name : file.chairs)
        m_chair->addCode(name, name);
    m_on->setDate(context.today());
    m_form->addRow({new FormField(tr("Whose approval it is"), m_chair, {.fillsWidth = false}),
                    new FormField(tr("Approve&d on"), m_on, {.fillsWidth = false})});
    m_reason->setVisibleLines(2);
    m_form->add(
        tr("How the approval reached &you"), m_reason,
        {.hint = tr("Such as a letter or a message, and its date. The minutes and the audit trail name you too.")});
    QPushButton *keep = m_form->addMainButton(u"recordApproval"_s, tr("Record the approval…"));
    connect(keep, &QPushButton::clicked, this, &ApprovalForm::ask);
    QPushButton *leave = m_form->addButton(u"leaveApproval"_s, tr("Do not record it"));
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    m_draft = new DraftedForm(context, m_form, {u"minutes/approval"_s, QString::number(m_meeting.value())});
    connect(leave, &QPushButton::clicked, m_draft, &DraftedForm::discard);
}

bool ApprovalForm::isBegun() const
{
    return m_draft->isTyped();
}

void ApprovalForm::ask()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    m_context.prompts().confirm(this,
                                {tr("Record the chair's approval"),
                                 tr("The minutes will say that they were approved, by whom, and that you recorded it."),
                                 tr("Record the approval")},
                                [this] { record(); });
}

void ApprovalForm::record()
{
    const Approval approval{m_chair->code(), m_on->date(), m_reason->kept()};
    const Result<> done = approveMinutes(m_context.reg(), m_meeting, approval, documents::spokenWords(m_context.reg()));
    if (!done) {
        m_form->showProblem(done.error());
        return;
    }
    m_draft->done();
    m_context.prompts().saved(tr("The minutes are approved. Lock them when the chair has no more to add."));
    Q_EMIT approved();
}

} // namespace marac
