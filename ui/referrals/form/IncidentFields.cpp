// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/form/IncidentFields.h"

#include "core/referrals/lists/ReferralLists.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"

namespace marac {

using namespace Qt::StringLiterals;

static void offer(Choice *choice, const QList<ListEntry> &list)
{
    for (const ListEntry &entry : list) {
        if (entry.current)
            choice->addCode(entry.code, entry.label);
    }
}

/// What is no longer offered stays where it was chosen.
static void choose(Choice *choice, const QList<ListEntry> &list, const QString &code)
{
    if (!code.isEmpty() && choice->findData(code) < 0)
        choice->addCode(code, labelOf(list, code));
    choice->setCode(code);
}

IncidentFields::IncidentFields(Form *form, QDate today)
    : QObject(form), m_on(new DateEdit(u"incidentOn"_s, today)), m_kind(new Choice(u"incidentKind"_s, false)),
      m_place(new LineEdit(u"incidentPlace"_s)), m_locationType(new Choice(u"locationType"_s)),
      m_policeRef(new LineEdit(u"policeRef"_s))
{
    const auto narrow = [form](const QString &label, auto *editor) {
        return new FormField(label, editor, {.fillsWidth = false}, form);
    };
    offer(m_kind, incidentKindList());
    m_locationType->setItemText(0, tr("Not recorded"));
    offer(m_locationType, locationTypeList());
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
    choose(m_kind, incidentKindList(), referral.incidentKind);
    m_place->setText(referral.incidentPlace);
    choose(m_locationType, locationTypeList(), referral.locationType);
    m_policeRef->setText(referral.policeRef);
}

void IncidentFields::putInto(Referral &referral) const
{
    referral.incidentOn = m_on->date();
    referral.incidentKind = m_kind->code();
    referral.incidentPlace = m_place->text();
    referral.locationType = m_locationType->code();
    referral.policeRef = m_policeRef->text();
}

} // namespace marac
