// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/Register.h"
#include "ui/referrals/form/ReferralForm.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/labels/Banner.h"

#include <QPushButton>

// Which agency refers, and what a register says that has none yet.

namespace marac {

using namespace Qt::StringLiterals;

void ReferralForm::addAgency()
{
    m_agency = m_form->add(tr("&Agency"), new Choice(u"referringAgencyId"_s),
                           {.hint = tr("Type the first letters to choose.")});
    m_outsideSaid = new Banner(Tone::Warning, {}, m_form);
    m_outsideSaid->setObjectName(u"outsideAgency"_s);
    m_outsideSaid->hide();
    m_form->addWidget(m_outsideSaid);
    connect(m_agency, &Choice::chosen, this, &ReferralForm::tellAgency);
    const bool mayAdd = m_reg.may(Operation::KeepAgencies);
    m_noAgencies = new Banner(Tone::Info,
                              mayAdd ? tr("There is no agency to choose yet. Agencies are added on the Agencies "
                                          "page; what you type here is kept as a draft.")
                                     : tr("There is no agency to choose yet. An administrator adds them on the "
                                          "Agencies page; what you type here is kept as a draft."),
                              m_form);
    m_noAgencies->setObjectName(u"noAgencies"_s);
    if (mayAdd) {
        connect(m_noAgencies->addButton(u"goToAgencies"_s, tr("Add an agency")), &QPushButton::clicked, this,
                &ReferralForm::agenciesWanted);
    }
    m_form->addWidget(m_noAgencies);
    fillAgencies();
}

void ReferralForm::fillAgencies()
{
    for (const Agency &agency : std::as_const(m_agencies))
        m_agency->addRecord(agency.id, agency.name);
    m_noAgencies->setVisible(m_agencies.isEmpty());
}

void ReferralForm::setOutside(const QHash<AgencyId, SignatoryStatus> &outside)
{
    m_outside = outside;
    tellAgency();
}

void ReferralForm::tellAgency()
{
    QString told;
    if (const auto found = m_outside.constFind(m_agency->record<AgencyId>()); found != m_outside.cend()) {
        told = *found == SignatoryStatus::Withdrawn
            ? tr("This agency has withdrawn from the protocol. The referral can be kept, but not accepted: choose a "
                 "partner that stands for it, or record on the Agencies page that it has joined again.")
            : tr(
                "This agency has not signed the protocol. The referral can be kept, but not accepted: choose a partner "
                "that stands for it, or record on the Agencies page that it has signed.");
    }
    m_outsideSaid->setVisible(!told.isEmpty());
    if (!told.isEmpty())
        m_outsideSaid->show(Tone::Warning, told);
}

void ReferralForm::setAgencies(const QList<Agency> &agencies)
{
    if (!m_agencies.isEmpty())
        return;
    m_agencies = agencies;
    fillAgencies();
}

} // namespace marac
