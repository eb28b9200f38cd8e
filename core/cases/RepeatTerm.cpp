// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/RepeatTerm.h"

namespace marac {

QDate repeatTermEnd(CaseState state, QDate lastHeardOn, int months)
{
    return state == CaseState::Live && lastHeardOn.isValid() ? lastHeardOn.addMonths(months) : QDate();
}

bool repeatTermEnds(CaseState state, QDate lastHeardOn, int months, QDate day, QDate until)
{
    const QDate ends = repeatTermEnd(state, lastHeardOn, months);
    return ends.isValid() && ends >= day && ends < until;
}

} // namespace marac
