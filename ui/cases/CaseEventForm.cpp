// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/CaseEventForm.h"

#include "core/cases/KeepCaseEvent.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

CaseEventForm::CaseEventForm(PageContext &context, const CaseFile &file, const AgencyCodes &codes, QWidget *parent)
    : QWidget(parent), m_context(context), m_file(file), m_form(new Form(this)),
      m_closed(new Banner(Tone::Warning,
                          tr("This file is closed. A new incident stays on Today until the risk has been assessed "
                             "again; then reopen the file, or leave it closed if the risk allows it."),
                          m_form))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_kind = new Choice(u"kind"_s, false);
    m_kind->addCode(CaseEventKind::Note, tr("Something learnt or done"));
    m_kind->addCode(CaseEventKind::Incident, tr("A new incident"));
    m_day = new DateEdit(u"at"_s, context.today());
    m_form->addRow({new FormField(tr("&Kind of entry"), m_kind, {.fillsWidth = false}),
                    new FormField(tr("&Day of the incident"), m_day, {.fillsWidth = false})});
    m_form->addWidget(m_closed);
    m_source = m_form->add(tr("&From which agency"), new Choice(u"sourceAgencyId"_s), {.fillsWidth = false});
    addAgencies(*m_source, codes);
    m_text = m_form->add(tr("&What was learnt or done"), new NarrativeEdit(u"text"_s));
    connect(m_form->addMainButton(u"addEvent"_s, tr("&Add to this file")), &QPushButton::clicked, this,
            &CaseEventForm::add);
    connect(m_kind, &Choice::chosen, this, &CaseEventForm::follow);
    follow();
    m_draft = new DraftedForm(m_context, m_form, {u"cases/event"_s, QString::number(m_file.id.value())});
    connect(m_draft, &DraftedForm::filled, this, &CaseEventForm::follow);
}

/// Only an incident has a day of its own; a note is of now.
void CaseEventForm::follow()
{
    const bool isIncident = m_kind->value<CaseEventKind>() == CaseEventKind::Incident;
    m_form->field(u"at"_s)->setVisible(isIncident);
    m_closed->setVisible(isIncident && m_file.state == CaseState::Closed);
}

QString CaseEventForm::toldOf(CaseEventKind kind) const
{
    if (kind != CaseEventKind::Incident)
        return tr("Added to the file.");
    return m_file.state == CaseState::Closed
        ? tr(
            "The incident is in the closed file. Assess the risk again within two working days, and reopen the file if "
            "it has to be heard again.")
        : tr("The incident is in the file. Assess the risk again within two working days.");
}

void CaseEventForm::add()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    CaseEvent event;
    event.caseId = m_file.id;
    event.kind = m_kind->value<CaseEventKind>().value_or(CaseEventKind::Note);
    event.text = m_text->kept();
    event.sourceAgencyId = m_source->record<AgencyId>();
    if (event.kind == CaseEventKind::Incident) {
        if (!m_day->date().isValid()) {
            m_form->showProblem(
                {Problem::Kind::Invalid, {}, {{u"at"_s, tr("Give the day on which the incident happened.")}}});
            return;
        }
        event.at = m_day->date().startOfDay(QTimeZone("Europe/London")).toUTC();
    }
    if (const Result<> added = addCaseEvent(m_context.reg(), event); !added) {
        m_form->showProblem(added.error());
        return;
    }
    m_draft->done();
    m_context.prompts().saved(toldOf(event.kind));
    Q_EMIT this->added();
}

} // namespace marac
