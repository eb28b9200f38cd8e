// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/TransferForm.h"

#include "core/base/Refusals.h"
#include "core/cases/transfer/KeepTransfer.h"
#include "core/dossier/TransferStanding.h"
#include "ui/shell/drafts/DraftedForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/looks/Theme.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

static std::optional<CaseTransfer> keptIn(const CaseDossier &dossier, CaseTransferId id)
{
    const auto kept = std::find_if(dossier.transfers.cbegin(), dossier.transfers.cend(),
                                   [id](const CaseTransfer &one) { return one.id == id; });
    return kept == dossier.transfers.cend() ? std::nullopt : std::optional(*kept);
}

static CaseTransfer startOf(const CaseDossier &dossier, CaseTransferId id, QDate today)
{
    const std::optional<CaseTransfer> kept = keptIn(dossier, id);
    return kept ? *kept : proposedTransfer(dossier, today);
}

TransferForm::TransferForm(PageContext &context, const CaseDossier &dossier, const AgencyCodes &codes,
                           CaseTransferId id, QWidget *parent)
    : QWidget(parent), m_context(context), m_start(startOf(dossier, id, context.today())), m_caseRef(dossier.file.ref),
      m_form(new Form(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 0, theme::grid, theme::grid);
    column->addWidget(m_form);
    column->addStretch(1);
    m_form->addSection(m_start.id.isValid() ? tr("Go on with the transfer of %1").arg(m_caseRef)
                                            : tr("Record a transfer of %1").arg(m_caseRef),
                       tr("To the MARAC of another area, or from one. The case sheet then says what is left to do."));
    addWhere(codes);
    addQuestions();
    addDays();
    m_note = m_form->add(tr("No&te"), new NarrativeEdit(u"note"_s), {.isOptional = true});
    connect(m_form->addMainButton(u"saveTransfer"_s, tr("&Keep this transfer")), &QPushButton::clicked, this,
            &TransferForm::save);
    connect(m_form->addButton(u"cancelTransfer"_s, tr("Do not sa&ve")), &QPushButton::clicked, this,
            &TransferForm::giveUp);
    fill();
    m_draft =
        new DraftedForm(m_context, m_form,
                        {u"cases/transfer"_s,
                         u"%1/%2"_s.arg(m_start.id.isValid() ? m_start.id.value() : 0).arg(m_start.caseId.value())});
    connect(m_draft, &DraftedForm::filled, this, &TransferForm::follow);
    if (m_start.id.isValid())
        m_draft->setReadAgain([this] { return readAgain(); });
    connect(m_direction, &Choice::chosen, this, &TransferForm::follow);
}

void TransferForm::addWhere(const AgencyCodes &codes)
{
    m_direction = new Choice(u"direction"_s, false);
    m_direction->addCode(TransferDirection::Out, tr("Out: the person moved away"));
    m_direction->addCode(TransferDirection::In, tr("In: the person came from another area"));
    m_direction->setEnabled(!m_start.id.isValid());
    m_form->addField(new FormField(tr("Which &way"), m_direction, {.fillsWidth = false}, m_form));
    m_area = m_form->add(tr("The other &area"), new LineEdit(u"area"_s), {.hint = tr("For example Liverpool")});
    m_contact = m_form->add(tr("&Contact at its MARAC"), new LineEdit(u"contact"_s),
                            {.hint = tr("Name, telephone, secure address"), .isOptional = true});
    m_source =
        m_form->add(tr("Wh&ich agency told of the move"), new Choice(u"sourceAgencyId"_s), {.fillsWidth = false});
    addAgencies(*m_source, codes);
}

void TransferForm::addQuestions()
{
    const auto question = [&](const QString &label, const QString &name, const QString &hint) {
        auto *choice = m_form->add(label, new Choice(name, false), {.hint = hint, .fillsWidth = false});
        choice->addCode(TransferAnswer::NotKnown, tr("Not known yet"));
        choice->addCode(TransferAnswer::Yes, tr("Yes"));
        choice->addCode(TransferAnswer::No, tr("No"));
        return choice;
    };
    m_heard = question(tr("Was the case &heard already"), u"alreadyHeard"_s, tr("At the MARAC it comes from"));
    m_agenda = question(tr("Is the a&genda out already"), u"agendaOut"_s, tr("Of the next meeting here"));
}

void TransferForm::addDays()
{
    const QDate today = m_context.today();
    m_moved = new DateEdit(u"movedOn"_s, today);
    m_asked = new DateEdit(u"papersAskedOn"_s, today);
    m_papers = new DateEdit(u"papersOn"_s, today);
    m_receipt = new DateEdit(u"receiptOn"_s, today);
    m_form->addField(
        new FormField(tr("&Day of the move, or on which it was told"), m_moved, {.fillsWidth = false}, m_form));
    m_form->addField(
        new FormField(tr("Papers asked &for on"), m_asked, {.isOptional = true, .fillsWidth = false}, m_form));
    m_form->addField(
        new FormField(tr("&Papers sent or arrived on"), m_papers, {.isOptional = true, .fillsWidth = false}, m_form));
    m_form->addField(new FormField(tr("&Receipt arrived or given on"), m_receipt,
                                   {.isOptional = true, .fillsWidth = false}, m_form));
}

void TransferForm::fill()
{
    m_direction->setValue(m_start.direction);
    m_area->setText(m_start.area);
    m_contact->setText(m_start.contact);
    m_source->setRecord(m_start.sourceAgencyId);
    m_heard->setValue(m_start.alreadyHeard);
    m_agenda->setValue(m_start.agendaOut);
    m_moved->setDate(m_start.movedOn);
    m_asked->setDate(m_start.papersAskedOn);
    m_papers->setDate(m_start.papersOn);
    m_receipt->setDate(m_start.receiptOn);
    m_note->setPlainText(m_start.note);
    follow();
}

Result<> TransferForm::readAgain()
{
    const Result<CaseDossier> dossier = consultCaseFile(m_context.reg(), m_start.caseId);
    if (!dossier)
        return Failure(dossier.error());
    const std::optional<CaseTransfer> kept = keptIn(*dossier, m_start.id);
    if (!kept)
        return noSuchRecord();
    m_start = *kept;
    fill();
    return {};
}

void TransferForm::follow()
{
    const bool isIn = m_direction->value<TransferDirection>() == TransferDirection::In;
    m_form->field(u"papersAskedOn"_s)->setVisible(isIn);
    // What the register proposes holds for a case that goes out.
    if (isIn && !m_start.id.isValid() && m_heard->value<TransferAnswer>() == m_start.alreadyHeard)
        m_heard->setValue(TransferAnswer::NotKnown);
}

bool TransferForm::isEdited() const
{
    return m_draft->isTyped();
}

void TransferForm::begin()
{
    (m_start.id.isValid() ? static_cast<QWidget *>(m_area) : m_direction)->setFocus(Qt::OtherFocusReason);
}

void TransferForm::giveUp()
{
    m_draft->done();
    Q_EMIT cancelled();
}

void TransferForm::save()
{
    m_form->clearProblems();
    if (!m_form->check())
        return;
    CaseTransfer transfer = m_start;
    transfer.direction = m_direction->value<TransferDirection>().value_or(TransferDirection::Out);
    transfer.area = m_area->kept();
    transfer.contact = m_contact->kept();
    transfer.sourceAgencyId = m_source->record<AgencyId>();
    transfer.alreadyHeard = m_heard->value<TransferAnswer>().value_or(TransferAnswer::NotKnown);
    transfer.agendaOut = m_agenda->value<TransferAnswer>().value_or(TransferAnswer::NotKnown);
    transfer.movedOn = m_moved->date();
    transfer.papersAskedOn = transfer.direction == TransferDirection::In ? m_asked->date() : QDate();
    transfer.papersOn = m_papers->date();
    transfer.receiptOn = m_receipt->date();
    transfer.note = m_note->kept();
    if (const Result<CaseTransferId> kept = keepTransfer(m_context.reg(), transfer); !kept) {
        m_form->showProblem(kept.error());
        return;
    }
    m_draft->done();
    m_context.prompts().saved(tr("The transfer is in %1, with what is left to do.").arg(m_caseRef));
    Q_EMIT done();
}

} // namespace marac
