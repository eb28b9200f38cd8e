// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/referrals/form/CriteriaFields.h"

#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/forms/Form.h"

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

CriteriaFields::CriteriaFields(Form *form, QDate today)
    : QObject(form), m_form(form), m_criteria(nullptr), m_heardOn(new DateEdit(u"heardOn"_s, today)),
      m_caseRef(new LineEdit(u"earlierCaseRef"_s))
{
    form->addSection(tr("Why it is referred"));
    m_criteria = form->add(tr("Criteria of the referrer"), new CheckList(u"criteria"_s, 2),
                           {.hint = tr("As ticked on the referral form; the score and the register decide.")});
    for (const auto &criterion : Codes<Criterion>::all)
        m_criteria->addCode(criterion.value, criterionWord(criterion.value));
    m_caseRef->setWidthInChars(20);
    form->addRow({new FormField(tr("Heard before on (optional)"), m_heardOn, {.fillsWidth = false}, form),
                  new FormField(tr("Its case number (optional)"), m_caseRef, {.fillsWidth = false}, form)});
    connect(m_criteria, &CheckList::edited, this, &CriteriaFields::follow);
    follow();
}

void CriteriaFields::follow()
{
    const bool isRepeat = m_criteria->values<Criterion>().contains(Criterion::Repeat);
    m_form->field(u"heardOn"_s)->setVisible(isRepeat);
    m_form->field(u"earlierCaseRef"_s)->setVisible(isRepeat);
}

void CriteriaFields::show(const QList<ReferralCriterion> &criteria)
{
    m_shown = criteria;
    QStringList codes;
    QDate heardOn;
    QString caseRef;
    for (const ReferralCriterion &one : criteria) {
        codes += toCode(one.criterion);
        if (one.criterion == Criterion::Repeat) {
            heardOn = one.heardOn;
            caseRef = one.caseRef;
        }
    }
    m_criteria->setCodes(codes);
    m_heardOn->setDate(heardOn);
    m_caseRef->setText(caseRef);
    follow();
}

/// What stays ticked keeps the agency it came from.
QList<ReferralCriterion> CriteriaFields::criteria() const
{
    QList<ReferralCriterion> criteria;
    const QList<Criterion> ticked = m_criteria->values<Criterion>();
    for (const Criterion criterion : ticked) {
        const auto before = std::find_if(m_shown.begin(), m_shown.end(), [criterion](const ReferralCriterion &one) {
            return one.criterion == criterion;
        });
        ReferralCriterion one;
        one.criterion = criterion;
        one.sourceAgencyId = before == m_shown.end() ? AgencyId() : before->sourceAgencyId;
        if (criterion == Criterion::Repeat) {
            one.heardOn = m_heardOn->date();
            one.caseRef = m_caseRef->text();
        }
        criteria += one;
    }
    return criteria;
}

} // namespace marac
