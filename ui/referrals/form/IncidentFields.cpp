// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/form/IncidentFields.h"

#include "core/referrals/lists/ReferralLists.h"
#include "ui/referrals/ReferralWords.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"

namespace marac {

using namespace Qt::StringLiterals;

IncidentFields::IncidentFields(Form *form, QDate today)
    : QObject(form), m_on(new DateEdit(u"incidentOn"_s, today)), m_kind(new Choice(u"incidentKind"_s, false)),
      m_place(new LineEdit(u"incidentPlace"_s)), m_locationType(new Choice(u"locationType"_s)),
      m_policeRef(new LineEdit(u"policeRef"_s))
{
    const auto narrow = [form](const QString &label, auto *editor) {
        return new FormField(label, editor, {.fillsWidth = false}, form);
    };
    for (const IncidentKind kind : {IncidentKind::Crime, IncidentKind::Incident, IncidentKind::AntiSocialBehaviour})
        m_kind->addCode(kind, word(kind));
    m_locationType->setItemText(0, tr("Not recorded"));
    for (const ListEntry &entry : locationTypeList()) {
        if (entry.current)
            m_locationType->addCode(entry.code, entry.label);
    }
    for (LineEdit *line : {m_place, m_policeRef})
        line->setWidthInChars(32);
    form->addSection(tr("What happened"));
    form->addRow({narrow(tr("&Date of the incident"), m_on), narrow(tr("Kind"), m_kind)});
    form->addRow({narrow(tr("Place (optional)"), m_place), narrow(tr("Kind of place (optional)"), m_locationType)});
    form->addField(narrow(tr("Police reference (optional)"), m_policeRef));
}

void IncidentFields::show(const Referral &referral)
{
    m_on->setDate(referral.incidentOn);
    m_kind->setValue(referral.incidentKind);
    m_place->setText(referral.incidentPlace);
    // What is no longer offered stays where it was chosen.
    if (!referral.locationType.isEmpty() && m_locationType->findData(referral.locationType) < 0)
        m_locationType->addCode(referral.locationType, labelOf(locationTypeList(), referral.locationType));
    m_locationType->setCode(referral.locationType);
    m_policeRef->setText(referral.policeRef);
}

void IncidentFields::putInto(Referral &referral) const
{
    referral.incidentOn = m_on->date();
    referral.incidentKind = m_kind->value<IncidentKind>().value_or(IncidentKind::Crime);
    referral.incidentPlace = m_place->text();
    referral.locationType = m_locationType->code();
    referral.policeRef = m_policeRef->text();
}

} // namespace marac
