// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/AgencyForm.h"

#include "core/agencies/AgencyWords.h"
#include "core/agencies/KeepAgency.h"
#include "core/agencies/SecureEmail.h"
#include "core/register/Register.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/writing/NarrativeEdit.h"

#include <QCheckBox>

namespace marac {

static const QString newController = QStringLiteral("new");

AgencyForm::AgencyForm(Register &reg, const Agency &agency, const QList<Signatory> &signatories, QWidget *parent)
    : PaneForm(parent), m_reg(reg), m_agency(agency), m_name(new LineEdit(QStringLiteral("name"))),
      m_code(new LineEdit(QStringLiteral("code"))), m_kind(new Choice(QStringLiteral("kind"), false)),
      m_secureEmail(new LineEdit(QStringLiteral("secureEmail"))), m_phone(new LineEdit(QStringLiteral("phone"))),
      m_postalAddress(new NarrativeEdit(QStringLiteral("postalAddress")))
{
    const bool isNew = !agency.id.isValid();
    form()->addSection(isNew ? tr("New agency") : tr("The agency"));
    form()->add(tr("&Name"), m_name);
    m_code->setWidthInChars(10);
    form()->add(tr("C&ode"), m_code,
                {.hint = tr("Short and unique, as it stands in lists and actions: HHR"), .fillsWidth = false});
    for (const Code<AgencyKind> &kind : Codes<AgencyKind>::all)
        m_kind->addCode(kind.value, word(kind.value));
    form()->add(tr("&Kind"), m_kind, {.fillsWidth = false});
    addController(signatories);
    form()->addSection(tr("How to reach it"));
    form()->add(
        tr("Secure e-&mail"), m_secureEmail,
        {.hint = tr("On a recognised secure network: gov.uk, police.uk, nhs.net, cjsm.net"), .isOptional = true});
    m_phone->setWidthInChars(24);
    form()->add(tr("&Telephone"), m_phone, {.isOptional = true, .fillsWidth = false});
    m_postalAddress->setVisibleLines(3);
    m_postalAddress->setHoldsNames();
    form()->add(tr("&Postal address"), m_postalAddress, {.isOptional = true});
    if (!isNew) {
        m_use = new CheckList(QStringLiteral("use"));
        m_use->addCode(QStringLiteral("active"), tr("In &use: offered for referrals, meetings and actions"));
        form()->addWidget(m_use);
        connect(m_use, &CheckList::edited, form(), &Form::edited);
    }
    addButtons(isNew ? tr("Add the agenc&y") : tr("&Save the agency"));

    fill();
    connect(m_secureEmail, &LineEdit::edited, this, &AgencyForm::tellSecurity);
    tellSecurity();
}

void AgencyForm::fill()
{
    m_name->setText(m_agency.name);
    m_code->setText(m_agency.code);
    m_kind->setValue(m_agency.kind);
    m_secureEmail->setText(m_agency.secureEmail);
    m_phone->setText(m_agency.phone);
    m_postalAddress->setPlainText(m_agency.postalAddress);
    if (m_use)
        m_use->setCodes(m_agency.active ? QStringList{QStringLiteral("active")} : QStringList());
    if (m_agency.signatoryId.isValid())
        m_signatory->setRecord(m_agency.signatoryId);
}

void AgencyForm::follow(const AgencyFile &file)
{
    m_agency = file.agency;
    fill();
}

void AgencyForm::addController(const QList<Signatory> &signatories)
{
    m_signatory = form()->add(tr("&Data controller"), new Choice(QStringLiteral("signatoryId")),
                              {.hint = tr("Who is responsible in law. Several units of one council have the same.")});
    for (const Signatory &signatory : signatories)
        m_signatory->addRecord(signatory.id, signatory.legalName);
    if (!m_agency.id.isValid()) {
        m_signatory->addCode(newController, tr("Another one, not in this list yet"));
        m_controllerName =
            form()->add(tr("&Legal name of the data controller"), new LineEdit(QStringLiteral("signatory.legalName")),
                        {.hint = tr("Its signature and registration are added afterwards.")});
        connect(m_signatory, &Choice::chosen, this, &AgencyForm::showControllerName);
    }
    if (!m_agency.signatoryId.isValid() && signatories.isEmpty())
        m_signatory->setCode(newController);
    if (m_controllerName)
        showControllerName();
}

void AgencyForm::showControllerName()
{
    form()->field(QStringLiteral("signatory.legalName"))->setVisible(m_signatory->code() == newController);
}

void AgencyForm::tellSecurity()
{
    const bool isSecure = isSecureEmail(m_secureEmail->kept(), m_reg.today());
    form()->field(QStringLiteral("secureEmail"))->setNote(isSecure ? tr("On a secure network") : QString());
}

Agency AgencyForm::typed() const
{
    Agency agency = m_agency;
    agency.name = m_name->text();
    agency.code = m_code->text();
    agency.kind = m_kind->value<AgencyKind>().value_or(AgencyKind::Other);
    agency.signatoryId = m_signatory->record<SignatoryId>();
    agency.secureEmail = m_secureEmail->kept();
    agency.phone = m_phone->text();
    agency.postalAddress = m_postalAddress->typed();
    agency.active = !m_use || !m_use->codes().isEmpty();
    return agency;
}

Result<PaneForm::Kept> AgencyForm::keep()
{
    const Agency agency = typed();
    Result<AgencyId> id = failure(Problem::Kind::Refused, {});
    if (m_signatory->code() == newController) {
        Signatory controller;
        controller.legalName = m_controllerName->text();
        id = keepAgency(m_reg, controller, agency);
    } else {
        id = keepAgency(m_reg, agency);
    }
    if (!id)
        return Failure(id.error());
    return Kept{*id,
                m_agency.id.isValid()
                    ? tr("The agency was saved.")
                    : tr("The agency was added. Next: its data controller's signature, and its PDMO.")};
}

} // namespace marac
