// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/RiskAnswers.h"

#include <algorithm>

namespace marac {

void hearFrom(ItemAnswer &answer, const Agency &agency)
{
    answer.source = agency.kind == AgencyKind::Police ? AnswerSource::Police : AnswerSource::Other;
    answer.sourceAgencyId = agency.id;
}

int RiskAnswers::count(Answer answer) const
{
    return int(std::count_if(m_answers.begin(), m_answers.end(),
                             [&](const ItemAnswer &item) { return item.answer == answer; }));
}

QList<int> RiskAnswers::unknown() const
{
    QList<int> numbers;
    for (int number = 1; number <= riskItemCount; ++number) {
        if (isUnknown(number))
            numbers.append(number);
    }
    return numbers;
}

} // namespace marac
