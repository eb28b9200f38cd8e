// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/research/ResearchChaseForm.h"

#include "core/meetings/research/KeepResearch.h"
#include "core/meetings/research/ResearchChaseWords.h"
#include "ui/shell/OrderPaper.h"
#include "ui/shell/Page.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

ResearchChaseForm::ResearchChaseForm(PageContext &context, const MeetingFile &file, QWidget *parent)
    : QWidget(parent), m_context(context), m_meeting(file.meeting.id), m_officers(file.primaryOfficers),
      m_form(new Form(this)), m_agency(new Choice(u"agencyId"_s)), m_method(new Choice(u"method"_s, false)),
      m_recipient(new LineEdit(u"recipient"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    for (const Code<ResearchChaseMethod> &code : Codes<ResearchChaseMethod>::all)
        m_method->addCode(code.value, researchChaseMethodWord(code.value));
    offer(file.research, {});
    m_form->addRow({new FormField(tr("Agenc&y that was asked again"), m_agency, {.fillsWidth = false}),
                    new FormField(tr("Ho&w"), m_method, {.fillsWidth = false}),
                    new FormField(tr("Who was as&ked"), m_recipient)});
    connect(m_agency, &Choice::chosen, this, &ResearchChaseForm::suggest);
    connect(m_form->addMainButton(u"recordChase"_s, tr("Record that it was asked")), &QPushButton::clicked, this,
            &ResearchChaseForm::record);
    if (context.reg().may(Operation::PrintDocuments)) {
        connect(m_form->addButton(u"printReminder"_s, tr("Print the letter…")), &QPushButton::clicked, this,
                &ResearchChaseForm::printLetter);
    }
    connect(m_form->addButton(u"cancelChase"_s, tr("Do not record it")), &QPushButton::clicked, this, [this] {
        m_draft->discard();
        Q_EMIT cancelled();
    });
    m_draft = new DraftedForm(context, m_form, {u"meetings/research"_s, QString::number(m_meeting.value())});
}

void ResearchChaseForm::offer(const QList<AgencyResearch> &research, AgencyId chosen)
{
    const auto before = m_agency->record<AgencyId>();
    m_agency->removeCodes();
    for (const AgencyResearch &line : research) {
        if (!line.owed().isEmpty())
            m_agency->addRecord(line.agency.id, line.agency.code);
    }
    m_agency->setRecord(before.isValid() ? before : chosen);
    suggest();
}

/// Whom one asks first: the agency's PDMO, unless somebody else was typed.
void ResearchChaseForm::suggest()
{
    if (m_recipient->kept() != m_suggested)
        return;
    m_suggested.clear();
    for (const Officer &officer : std::as_const(m_officers)) {
        if (officer.agencyId == m_agency->record<AgencyId>())
            m_suggested = officer.name;
    }
    m_recipient->setText(m_suggested);
}

bool ResearchChaseForm::isTyped() const
{
    return m_draft->isTyped();
}

void ResearchChaseForm::begin()
{
    m_agency->setFocus(Qt::OtherFocusReason);
}

void ResearchChaseForm::printLetter()
{
    m_form->clearProblems();
    const auto agency = m_agency->record<AgencyId>();
    if (!agency.isValid()) {
        m_form->check();
        return;
    }
    orderPaper(this, m_context,
               {.kind = documents::DocumentKind::ResearchReminder, .meeting = m_meeting, .recipient = agency},
               {m_agency->currentText()});
}

void ResearchChaseForm::record()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    ResearchChase chase;
    chase.meetingId = m_meeting;
    chase.agencyId = m_agency->record<AgencyId>();
    chase.method = m_method->value<ResearchChaseMethod>().value_or(ResearchChaseMethod::Email);
    chase.recipient = m_recipient->kept();
    const Result<ResearchChase> kept = recordResearchChase(m_context.reg(), chase);
    if (!kept) {
        m_form->showProblem(kept.error());
        return;
    }
    m_draft->discard();
    m_draft->done();
    Q_EMIT recorded(*kept);
}

} // namespace marac
