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

/// Drafts of reopening begin so; those of closing are the file's number alone.
static const QString reopening = u"reopen/"_s;

ClosingForm::Purpose ClosingForm::purposeOf(const Draft &draft)
{
    return draft.subject.startsWith(reopening) ? Purpose::Reopen : Purpose::Close;
}

ClosingForm::ClosingForm(PageContext &context, Purpose purpose, const CaseDossier &dossier, const AgencyCodes &codes,
                         QWidget *parent)
    : QWidget(parent), m_context(context), m_closes(purpose == Purpose::Close), m_file(dossier.file),
      m_form(new Form(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 0, theme::grid, theme::grid);
    column->addWidget(m_form);
    column->addStretch(1);
    m_form->addSection(m_closes ? tr("Close %1").arg(m_file.ref) : tr("Reopen %1").arg(m_file.ref),
                       m_closes
                           ? tr("The file stays in the register. A later referral of the same person opens it again.")
                           : tr("The reasons for which it was closed stay in its tracking."));
    m_source = m_form->add(tr("&On the word of which agency"), new Choice(u"sourceAgencyId"_s), {.fillsWidth = false});
    addAgencies(*m_source, codes);
    m_reason = m_form->add(m_closes ? tr("&Why is the file closed") : tr("&Why is the file opened again"),
                           new NarrativeEdit(u"reason"_s));
    if (m_closes) {
        addOutcome();
        addExceptions();
    }
    connect(m_form->addMainButton(u"saveClosing"_s, m_closes ? tr("&Close the file") : tr("&Reopen the file")),
            &QPushButton::clicked, this, &ClosingForm::save);
    connect(m_form->addButton(u"cancelClosing"_s, tr("Do not sa&ve")), &QPushButton::clicked, this,
            &ClosingForm::giveUp);
    fill(dossier);
    const QString number = QString::number(m_file.id.value());
    m_draft = new DraftedForm(m_context, m_form, {u"cases/closing"_s, m_closes ? number : reopening + number});
    m_draft->setReadAgain([this] { return readAgain(); });
}

void ClosingForm::addOutcome()
{
    m_outcome = m_form->add(tr("Wha&t came of the case"), new Choice(u"outcome"_s), {.fillsWidth = false});
    for (const Code<CaseOutcome> &outcome : Codes<CaseOutcome>::all)
        m_outcome->addCode(outcome.value, outcomeName(outcome.value));
    m_residual = m_form->add(tr("&Risk that is left"), new Choice(u"residualBand"_s), {.fillsWidth = false});
    for (const Code<RiskBand> &band : Codes<RiskBand>::all)
        m_residual->addCode(band.value, bandName(band.value));
}

/// Asked for only where the file would be closed with something undone.
void ClosingForm::addExceptions()
{
    m_openActions = m_form->add(tr("Why is it closed with o&pen actions"), new NarrativeEdit(u"openActionsReason"_s));
    m_notAssessed =
        m_form->add(tr("Why is the risk &not assessed again"), new NarrativeEdit(u"notAssessedReason"_s),
                    {.hint = tr("It is assessed again when a case is closed, and has not been since the last thing "
                                "that happened. The case sheet leads to the assessment.")});
}

/// The last assessment proposes the risk that is left; the person decides.
static QString proposalWords(const CaseDossier &dossier)
{
    if (dossier.assessments.isEmpty())
        return ClosingForm::tr("It has not been assessed; choose by judgement.");
    const Assessment &last = dossier.assessments.last();
    return ClosingForm::tr("Assessed as %1 on %2; choose another by judgement.", "band and day")
        .arg(bandName(last.finalBand), documents::shortDate(last.assessedOn));
}

void ClosingForm::fill(const CaseDossier &dossier)
{
    m_file = dossier.file;
    if (!m_closes)
        return;
    m_source->setCode(m_file.closingAgencyId.isValid() ? QString::number(m_file.closingAgencyId.value()) : QString());
    m_reason->setPlainText(m_file.closingReason);
    m_outcome->setCode(m_file.outcome ? toCode(*m_file.outcome) : QString());
    std::optional<RiskBand> left = m_file.residualBand;
    if (m_file.state == CaseState::Live && !dossier.assessments.isEmpty())
        left = dossier.assessments.last().finalBand;
    m_residual->setCode(left ? toCode(*left) : QString());
    m_form->field(u"residualBand"_s)->setHint(proposalWords(dossier));
    FormField *open = m_form->field(u"openActionsReason"_s);
    open->setVisible(dossier.closing.openActions > 0);
    open->setHint(tr("%n action(s) are still open. Their agencies’ feedback is recorded on the Actions page.", nullptr,
                     dossier.closing.openActions));
    m_form->field(u"notAssessedReason"_s)->setVisible(dossier.closing.owedAssessment);
}

Result<> ClosingForm::readAgain()
{
    const Result<CaseDossier> dossier = consultCaseFile(m_context.reg(), m_file.id);
    if (!dossier)
        return Failure(dossier.error());
    fill(*dossier);
    if (m_closes && m_file.state == CaseState::Closed) {
        m_context.prompts().warn(tr("%1 was closed after you opened it. Choose whose words its closing shall have; the "
                                    "others stay in its tracking.")
                                     .arg(m_file.ref));
    }
    return {};
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

CaseClosing ClosingForm::typed() const
{
    CaseClosing closing;
    closing.caseId = m_file.id;
    closing.version = m_file.version;
    closing.reason = m_reason->kept();
    closing.sourceAgencyId = m_source->record<AgencyId>();
    if (m_closes) {
        closing.outcome = m_outcome->value<CaseOutcome>();
        closing.residualBand = m_residual->value<RiskBand>();
        closing.openActionsReason = m_openActions->kept();
        closing.notAssessedReason = m_notAssessed->kept();
    }
    return closing;
}

static bool isOnFile(const CaseClosing &closing, const CaseFile &file)
{
    return closing.reason == file.closingReason && closing.sourceAgencyId == file.closingAgencyId
        && closing.outcome == file.outcome && closing.residualBand == file.residualBand;
}

Result<> ClosingForm::keep(const CaseClosing &closing)
{
    if (!m_closes)
        return reopenCase(m_context.reg(), closing);
    if (m_file.state == CaseState::Live)
        return closeCase(m_context.reg(), closing);
    return isOnFile(closing, m_file) ? Result<>() : closeOtherwise(m_context.reg(), closing);
}

void ClosingForm::save()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    if (const Result<> kept = keep(typed()); !kept) {
        // An action was agreed or something happened after the form was opened.
        for (const FieldProblem &problem : kept.error().fields) {
            if (FormField *field = m_form->field(problem.field))
                field->show();
        }
        m_form->showProblem(kept.error());
        return;
    }
    m_draft->done();
    m_context.prompts().saved(m_closes ? tr("%1 is closed.").arg(m_file.ref) : tr("%1 is open again.").arg(m_file.ref));
    Q_EMIT done();
}

} // namespace marac
