// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agencies/OfficerForm.h"

#include "core/agencies/AgencyWords.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/register/Register.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QCheckBox>

namespace marac {

OfficerForm::OfficerForm(Register &reg, const Officer &officer, QWidget *parent)
    : PaneForm(parent), m_reg(reg), m_officer(officer)
{
    const auto line = [](const char *name) { return new LineEdit(QString::fromLatin1(name)); };
    const bool isNew = !officer.id.isValid();
    form()->addSection(isNew ? tr("Designate an officer") : tr("Correct a designation"),
                       tr("Only designated officers make formal requests and agree sharing for their agency."));
    m_designation = form()->add(
        tr("Des&ignation"), new Choice(QStringLiteral("designation"), false),
        {.hint = tr("Each agency has one PDMO at a time, and as many DMOs as it needs."), .fillsWidth = false});
    for (const Designation designation : {Designation::Pdmo, Designation::Dmo})
        m_designation->addCode(
            designation,
            tr("%1 (%2)", "a designation and its short form").arg(word(designation), shortWord(designation)));
    m_name = form()->add(tr("&Name"), line("name"));
    m_post =
        form()->add(tr("P&osition or rank"), line("post"), {.hint = tr("A PDMO is a manager of sufficient standing.")});
    m_designatedOn = form()->add(tr("Designated f&rom"), new DateEdit(QStringLiteral("designatedOn"), reg.today()),
                                 {.hint = tr("The first day this officer acts for the agency"), .fillsWidth = false});
    m_formSignedOn = form()->add(tr("Fo&rm signed on"), new DateEdit(QStringLiteral("formSignedOn"), reg.today()),
                                 {.hint = tr("The day on the signed designation form; leave it empty until it is here"),
                                  .isOptional = true,
                                  .fillsWidth = false});
    m_temporary = new CheckList(QStringLiteral("term"));
    m_temporary->addCode(QStringLiteral("temporary"), tr("For &one meeting only, on that day"));
    form()->addWidget(m_temporary);
    m_authorisedBy = form()->add(tr("A&uthorised by"), line("authorisedBy"),
                                 {.hint = tr("The name of the agency's PDMO on that day")});
    form()->addSection(tr("How to reach the officer"));
    m_email = form()->add(tr("E-&mail"), line("email"), {.isOptional = true});
    m_phone = line("phone");
    m_phone->setWidthInChars(24);
    form()->add(tr("&Telephone"), m_phone, {.isOptional = true, .fillsWidth = false});
    addButtons(isNew ? tr("&Designate this officer") : tr("&Save the designation"));
    connect(m_temporary, &CheckList::edited, form(), &Form::edited);
    connect(m_temporary, &CheckList::edited, this, &OfficerForm::showAuthorisation);
    fill();
    showAuthorisation();
}

void OfficerForm::fill()
{
    m_designation->setValue(m_officer.designation);
    m_name->setText(m_officer.name);
    m_post->setText(m_officer.post);
    m_designatedOn->setDate(m_officer.designatedOn);
    m_formSignedOn->setDate(m_officer.formSignedOn);
    m_temporary->setCodes(m_officer.temporary ? QStringList{QStringLiteral("temporary")} : QStringList());
    m_authorisedBy->setText(m_officer.authorisedBy);
    m_email->setText(m_officer.email);
    m_phone->setText(m_officer.phone);
}

void OfficerForm::follow(const AgencyFile &file)
{
    for (const Officer &officer : file.officers) {
        if (officer.id == m_officer.id)
            m_officer = officer;
    }
    fill();
}

bool OfficerForm::isTemporary() const
{
    return !m_temporary->codes().isEmpty();
}

void OfficerForm::showAuthorisation()
{
    form()->field(QStringLiteral("authorisedBy"))->setVisible(isTemporary());
}

Result<PaneForm::Kept> OfficerForm::keep()
{
    Officer officer = m_officer;
    officer.designation = m_designation->value<Designation>().value_or(Designation::Dmo);
    officer.name = m_name->text();
    officer.post = m_post->text();
    officer.designatedOn = m_designatedOn->date();
    officer.formSignedOn = m_formSignedOn->date();
    officer.temporary = isTemporary();
    if (officer.temporary)
        officer.endedOn = officer.designatedOn;
    else if (m_officer.temporary)
        officer.endedOn = {};
    officer.authorisedBy = m_authorisedBy->text();
    officer.email = m_email->kept();
    officer.phone = m_phone->text();
    const Result<OfficerId> id = designateOfficer(m_reg, officer);
    if (!id)
        return Failure(id.error());
    return Kept{officer.agencyId,
                m_officer.id.isValid() ? tr("The designation was saved.") : tr("The officer was designated.")};
}

EndDesignationForm::EndDesignationForm(Register &reg, const Officer &officer, QWidget *parent)
    : PaneForm(parent), m_reg(reg), m_officer(officer)
{
    form()->addSection(tr("End a designation"),
                       tr("The entry stays: who was designated on an earlier day can always be shown."));
    form()->addWidget(new TextLabel(officer.name, TextSize::Body));
    m_endedOn = form()->add(tr("&Last day"), new DateEdit(QStringLiteral("endedOn"), reg.today()),
                            {.hint = tr("The officer is designated up to and on this day."), .fillsWidth = false});
    m_endedOn->setDate(officer.endedOn.isValid() ? officer.endedOn : reg.today());
    addButtons(tr("&End the designation"));
}

Result<PaneForm::Kept> EndDesignationForm::keep()
{
    const Result<> ended = endDesignation(m_reg, m_officer.id, m_endedOn->date(), m_officer.version);
    if (!ended)
        return Failure(ended.error());
    return Kept{m_officer.agencyId, tr("The designation was ended.")};
}

} // namespace marac
