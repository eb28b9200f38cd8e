// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Refusals.h"
#include "ui/risk/RiskForm.h"
#include "ui/risk/RiskItemRow.h"
#include "ui/widgets/fields/CheckList.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/labels/LinkButton.h"

#include <algorithm>

// The answers of the assessment before, which are proposed and are no new score until somebody asked again.

namespace marac {

using namespace Qt::StringLiterals;

void RiskForm::addAskedAgain()
{
    m_askedAgain = m_form->add(tr("The answers of last time"), new CheckList(u"askedAgain"_s),
                               {.hint = tr("They are no new score. Answer anew what has changed, or say that nothing "
                                           "has.")});
    m_askedAgain->addCode(u"yes"_s, tr("I have asked each item again"));
    m_form->field(u"askedAgain"_s)->hide();
}

void RiskForm::tellLastTime(const Assessment &before)
{
    m_hasLastTime = true;
    for (int i = 0; i < m_items.size(); ++i)
        m_items.at(i)->tellLastTime(before.answers.at(i + 1).answer);
    m_form->field(u"askedAgain"_s)->show();
    offerAssessor(before);
}

void RiskForm::offerAssessor(const Assessment &before)
{
    m_sameAssessor->setText(
        tr("The same as last time: %1", "who assessed the risk").arg(text::shown(before.assessorName)));
    m_sameAssessor->setAccessibleName(m_sameAssessor->text());
    m_sameAssessor->show();
    connect(m_sameAssessor, &LinkButton::clicked, m_name, [this, before] {
        m_name->setText(before.assessorName);
        m_post->setText(before.assessorPost);
        m_name->setFocus();
        Q_EMIT m_form->edited();
    });
}

bool RiskForm::refusesCopy()
{
    const bool isAnew = !m_hasLastTime || !m_askedAgain->codes().isEmpty()
        || std::any_of(m_items.begin(), m_items.end(), [](const RiskItemRow *row) { return row->isAnsweredAnew(); });
    if (!isAnew) {
        m_form->showProblem(invalid({{u"askedAgain"_s,
                                      tr("Every answer is as last time. Answer at least one item anew, or tick that "
                                         "each was asked again.")}})
                                .value());
    }
    return !isAnew;
}

} // namespace marac
