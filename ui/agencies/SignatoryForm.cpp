// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/SignatoryForm.h"

#include "core/agencies/AgencyWords.h"
#include "core/agencies/signatories/KeepSignatory.h"
#include "core/register/Register.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"

#include <QCheckBox>

namespace marac {

SignatoryForm::SignatoryForm(Register &reg, const Signatory &signatory, AgencyId shownAgency, QWidget *parent)
    : PaneForm(parent), m_reg(reg), m_signatory(signatory), m_shownAgency(shownAgency)
{
    const auto line = [](const char *name) { return new LineEdit(QString::fromLatin1(name)); };
    form()->addSection(tr("The data controller"));
    m_legalName = form()->add(tr("&Legal name"), line("legalName"));
    m_seniorOfficer = form()->add(tr("Senior &officer"), line("seniorOfficer"),
                                  {.hint = tr("The data controller is its senior officer.")});
    m_seniorOfficerPost = form()->add(tr("&Position or rank"), line("seniorOfficerPost"));
    form()->addSection(tr("Signature under the protocol"));
    m_signedOn = form()->add(tr("Si&gned on"), new DateEdit(QStringLiteral("signedOn"), reg.today()),
                             {.hint = tr("Leave it empty until it has been signed."), .fillsWidth = false});
    m_signedBy = form()->add(tr("Signed &by"), line("signedBy"),
                             {.hint = tr("When somebody else than the senior officer signed."), .isOptional = true});
    m_signedByPost = form()->add(tr("Position of who signed"), line("signedByPost"), {.isOptional = true});
    form()->addSection(tr("Registration with the Information Commissioner"));
    m_icoNumber = line("icoNumber");
    m_icoNumber->setWidthInChars(16);
    form()->add(tr("Registration &number"), m_icoNumber, {.hint = tr("For example ZA123456"), .fillsWidth = false});
    m_icoExpiresOn = form()->add(tr("Last da&y of the registration"),
                                 new DateEdit(QStringLiteral("icoExpiresOn"), reg.today()), {.fillsWidth = false});
    m_icoPurpose = form()->add(tr("Registered p&urpose"), line("icoPurpose"), {.isOptional = true});
    form()->addSection(tr("The law it works under"));
    m_regime = form()->add(tr("&Data protection law"), new Choice(QStringLiteral("regime"), false));
    for (const Code<Regime> &regime : Codes<Regime>::all)
        m_regime->addCode(regime.value, word(regime.value));
    m_authority = new CheckList(QStringLiteral("authority"));
    m_authority->addCode(QStringLiteral("relevantAuthority"),
                         tr("A &relevant authority (Crime and Disorder Act 1998 section 115)"));
    form()->addWidget(m_authority);
    connect(m_authority, &CheckList::edited, form(), &Form::edited);
    addButtons(tr("&Save the controller"));
    fill();
}

void SignatoryForm::fill()
{
    m_legalName->setText(m_signatory.legalName);
    m_seniorOfficer->setText(m_signatory.seniorOfficer);
    m_seniorOfficerPost->setText(m_signatory.seniorOfficerPost);
    m_signedOn->setDate(m_signatory.signedOn);
    m_signedBy->setText(m_signatory.signedBy);
    m_signedByPost->setText(m_signatory.signedByPost);
    m_icoNumber->setText(m_signatory.icoNumber);
    m_icoExpiresOn->setDate(m_signatory.icoExpiresOn);
    m_icoPurpose->setText(m_signatory.icoPurpose);
    m_regime->setValue(m_signatory.regime);
    m_authority->setCodes(m_signatory.relevantAuthority ? QStringList{QStringLiteral("relevantAuthority")}
                                                        : QStringList());
}

Result<PaneForm::Kept> SignatoryForm::keep()
{
    Signatory signatory = m_signatory;
    signatory.legalName = m_legalName->text();
    signatory.seniorOfficer = m_seniorOfficer->text();
    signatory.seniorOfficerPost = m_seniorOfficerPost->text();
    signatory.signedOn = m_signedOn->date();
    signatory.signedBy = m_signedBy->text();
    signatory.signedByPost = m_signedByPost->text();
    signatory.icoNumber = m_icoNumber->text();
    signatory.icoExpiresOn = m_icoExpiresOn->date();
    signatory.icoPurpose = m_icoPurpose->text();
    signatory.regime = m_regime->value<Regime>().value_or(Regime::UkGdpr);
    signatory.relevantAuthority = !m_authority->codes().isEmpty();
    const Result<SignatoryId> id = keepSignatory(m_reg, signatory);
    if (!id)
        return Failure(id.error());
    return Kept{m_shownAgency, tr("The data controller was saved.")};
}

} // namespace marac
