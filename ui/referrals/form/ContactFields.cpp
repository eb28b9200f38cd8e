// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/form/ContactFields.h"

#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/forms/Form.h"
#include "ui/widgets/writing/NarrativeEdit.h"

namespace marac {

using namespace Qt::StringLiterals;

ContactFields::ContactFields(Form *form) : QObject(form)
{
    const auto line = [this, form](const QString &label, const QString &name, QString Referral::*member) {
        auto *edit = new LineEdit(name);
        edit->setWidthInChars(32);
        m_lines.append({member, edit});
        return new FormField(label, edit, {.fillsWidth = false}, form);
    };
    const auto narrative = [this, form](const QString &label, const QString &name, QString Referral::*member,
                                        const QString &hint) {
        auto *edit = form->add(label, new NarrativeEdit(name), {.hint = hint, .isOptional = true});
        edit->setVisibleLines(2);
        m_narratives.append({member, edit});
    };
    form->addSection(tr("Who else knows the victim"));
    narrative(tr("Of whom the victim is afraid"), u"afraidOf"_s, &Referral::afraidOf, {});
    narrative(tr("Who is safe to talk to, and who is not"), u"safeToTalkTo"_s, &Referral::safeToTalkTo,
              tr("Relatives, neighbours, an interpreter: to whom nobody must speak of it."));
    form->addRow({line(tr("Landlord (optional)"), u"landlord"_s, &Referral::landlord),
                  line(tr("GP (optional)"), u"gp"_s, &Referral::gp)});
    form->addRow({line(tr("Police officer in the case (optional)"), u"officerInCase"_s, &Referral::officerInCase),
                  line(tr("Another MARAC it went to, and when (optional)"), u"otherMarac"_s, &Referral::otherMarac)});
}

void ContactFields::show(const Referral &referral)
{
    for (const auto &[member, edit] : std::as_const(m_lines))
        edit->setText(referral.*member);
    for (const auto &[member, edit] : std::as_const(m_narratives))
        edit->setPlainText(referral.*member);
}

void ContactFields::putInto(Referral &referral) const
{
    for (const auto &[member, edit] : m_lines)
        referral.*member = edit->text();
    for (const auto &[member, edit] : m_narratives)
        referral.*member = edit->typed();
}

} // namespace marac
