// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/ClosingForm.h"

#include "core/documents/Dates.h"
#include "core/dossier/CloseCase.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/looks/Theme.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace marac {

using namespace Qt::StringLiterals;

ClosingForm::ClosingForm(PageContext &context, const CaseDossier &dossier, const AgencyCodes &codes, QWidget *parent)
    : QWidget(parent), m_context(context), m_file(dossier.file), m_facts(dossier.closing), m_form(new Form(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 0, theme::grid, theme::grid);
    column->addWidget(m_form);
    column->addStretch(1);
    const bool closes = m_file.state == CaseState::Live;
    m_form->addSection(closes ? tr("Close %1").arg(m_file.ref) : tr("Reopen %1").arg(m_file.ref),
                       closes
                           ? tr("The file stays in the register. A later referral of the same person opens it again.")
                           : tr("The reasons for which it was closed stay in its tracking."));
    m_source = m_form->add(tr("&On the word of which agency"), new Choice(u"sourceAgencyId"_s), {.fillsWidth = false});
    addAgencies(*m_source, codes);
    m_reason = m_form->add(closes ? tr("&Why is the file closed") : tr("&Why is the file opened again"),
                           new NarrativeEdit(u"reason"_s));
    if (closes) {
        addOutcome(dossier);
        addExceptions();
    }
    connect(m_form->addMainButton(u"saveClosing"_s, closes ? tr("&Close the file") : tr("&Reopen the file")),
            &QPushButton::clicked, this, &ClosingForm::save);
    connect(m_form->addButton(u"cancelClosing"_s, tr("Do not sa&ve")), &QPushButton::clicked, this,
            &ClosingForm::giveUp);
    m_draft = new DraftedForm(m_context, m_form, {u"cases/closing"_s, QString::number(m_file.id.value())});
}

/// The last assessment proposes the risk that is left; the person decides.
void ClosingForm::addOutcome(const CaseDossier &dossier)
{
    m_outcome = m_form->add(tr("Wha&t came of the case"), new Choice(u"outcome"_s), {.fillsWidth = false});
    for (const Code<CaseOutcome> &outcome : Codes<CaseOutcome>::all)
        m_outcome->addCode(outcome.value, outcomeName(outcome.value));
    QString hint = tr("It has not been assessed; choose by judgement.");
    if (!dossier.assessments.isEmpty()) {
        const Assessment &last = dossier.assessments.last();
        hint = tr("Assessed as %1 on %2; choose another by judgement.", "band and day")
                   .arg(bandName(last.finalBand), documents::shortDate(last.assessedOn));
    }
    m_residual =
        m_form->add(tr("&Risk that is left"), new Choice(u"residualBand"_s), {.hint = hint, .fillsWidth = false});
    for (const Code<RiskBand> &band : Codes<RiskBand>::all)
        m_residual->addCode(band.value, bandName(band.value));
    if (!dossier.assessments.isEmpty())
        m_residual->setValue(dossier.assessments.last().finalBand);
}

/// Asked for only where the file would be closed with something undone.
void ClosingForm::addExceptions()
{
    if (m_facts.openActions > 0) {
        m_openActions =
            m_form->add(tr("Why is it closed with o&pen actions"), new NarrativeEdit(u"openActionsReason"_s),
                        {.hint = tr("%n action(s) are still open. Their agencies’ feedback is recorded on "
                                    "the Actions page.",
                                    nullptr, m_facts.openActions)});
    }
    if (m_facts.owedAssessment) {
        m_notAssessed =
            m_form->add(tr("Why is the risk &not assessed again"), new NarrativeEdit(u"notAssessedReason"_s),
                        {.hint = tr("It is assessed again when a case is closed, and has not been since the last thing "
                                    "that happened. The case sheet leads to the assessment.")});
    }
}

bool ClosingForm::isEdited() const
{
    return m_draft->isTyped();
}

void ClosingForm::giveUp()
{
    m_draft->done();
    Q_EMIT cancelled();
}

void ClosingForm::begin()
{
    m_source->setFocus(Qt::OtherFocusReason);
}

void ClosingForm::save()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    CaseClosing closing;
    closing.caseId = m_file.id;
    closing.version = m_file.version;
    closing.reason = m_reason->kept();
    closing.sourceAgencyId = m_source->record<AgencyId>();
    if (m_outcome) {
        closing.outcome = m_outcome->value<CaseOutcome>();
        closing.residualBand = m_residual->value<RiskBand>();
    }
    if (m_openActions)
        closing.openActionsReason = m_openActions->kept();
    if (m_notAssessed)
        closing.notAssessedReason = m_notAssessed->kept();
    const bool closes = m_file.state == CaseState::Live;
    const Result<> kept = closes ? closeCase(m_context.reg(), closing) : reopenCase(m_context.reg(), closing);
    if (!kept) {
        m_form->showProblem(kept.error());
        return;
    }
    m_draft->done();
    m_context.prompts().saved(closes ? tr("%1 is closed.").arg(m_file.ref) : tr("%1 is open again.").arg(m_file.ref));
    Q_EMIT done();
}

} // namespace marac
