// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/minutes/finished/AmendmentForm.h"

#include "core/actions/amending/AmendMinutes.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/looks/Theme.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

AmendmentForm::AmendmentForm(PageContext &context, const MinutesFile &file, QWidget *parent)
    : QWidget(parent), m_context(context), m_meeting(file.meeting.meeting.id), m_form(new Form(this)),
      m_case(new Choice(u"caseId"_s, false)), m_text(new NarrativeEdit(u"text"_s)),
      m_reason(new NarrativeEdit(u"reason"_s)), m_agency(new Choice(u"sourceAgencyId"_s))
{
    setObjectName(u"amendment"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2 * theme::grid);
    column->addWidget(m_form);
    m_form->setObjectName(u"amendmentForm"_s);
    m_form->addSection(
        tr("Amend the minutes"),
        tr("What was locked stays as it is. The amendment gets a number and follows it, here and on paper."));
    addFields(file);
    if (context.reg().actor().role != Role::Chair)
        addApproval(file);
    QPushButton *keep = m_form->addMainButton(u"addAmendment"_s, tr("Add the amendment…"));
    connect(keep, &QPushButton::clicked, this, &AmendmentForm::ask);
    QPushButton *leave = m_form->addButton(u"leaveAmendment"_s, tr("Do not amend"));
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    m_draft = new DraftedForm(context, m_form, {u"minutes/amendment"_s, QString::number(m_meeting.value())});
    connect(leave, &QPushButton::clicked, m_draft, &DraftedForm::discard);
}

void AmendmentForm::addFields(const MinutesFile &file)
{
    m_case->addCode(u"0"_s, tr("The meeting itself"));
    for (const MinutesCase &heard : file.locked->cases)
        m_case->addRecord(heard.caseId, heard.reference);
    for (const Agency &agency : file.meeting.agencies)
        m_agency->addRecord(agency.id, agency.code);
    m_form->addRow({new FormField(tr("What &it is of"), m_case, {.fillsWidth = false}),
                    new FormField(tr("Whose words these &are"), m_agency, {.fillsWidth = false})});
    m_text->setVisibleLines(3);
    m_form->add(tr("What &holds instead"), m_text);
    m_reason->setVisibleLines(2);
    m_form->add(tr("&Why the minutes are amended"), m_reason);
}

void AmendmentForm::addApproval(const MinutesFile &file)
{
    m_chair = new Choice(u"chair"_s);
    for (const QString &name : file.chairs)
        m_chair->addCode(name, name);
    m_on = new DateEdit(u"on"_s, m_context.today());
    m_on->setDate(m_context.today());
    m_form->addRow({new FormField(tr("Whose appro&val it is"), m_chair, {.fillsWidth = false}),
                    new FormField(tr("Approved &on"), m_on, {.fillsWidth = false})});
}

bool AmendmentForm::isBegun() const
{
    return m_draft->isTyped();
}

void AmendmentForm::begin()
{
    show();
    m_draft->begin();
}

MinutesAmendment AmendmentForm::entered() const
{
    MinutesAmendment amendment;
    amendment.meetingId = m_meeting;
    amendment.caseId = m_case->record<CaseFileId>();
    amendment.text = m_text->kept();
    amendment.reason = m_reason->kept();
    amendment.sourceAgencyId = m_agency->record<AgencyId>();
    if (m_chair) {
        amendment.approvedBy = m_chair->code();
        amendment.approvedOn = m_on->date();
    }
    return amendment;
}

void AmendmentForm::ask()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    m_context.prompts().confirm(this,
                                {tr("Amend the minutes"),
                                 tr("The amendment stays with the minutes for good, with your name."),
                                 tr("Add the amendment"), true},
                                [this] { add(); });
}

void AmendmentForm::add()
{
    const Result<int> number = amendMinutes(m_context.reg(), entered());
    if (!number) {
        m_form->showProblem(number.error());
        return;
    }
    m_draft->done();
    m_context.prompts().saved(tr("Amendment %1 is added. It follows the minutes, here and on paper.").arg(*number));
    Q_EMIT added();
}

} // namespace marac
