// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/RepeatTerm.h"

namespace marac {

bool repeatTermEnds(CaseState state, QDate lastHeardOn, int months, QDate day, QDate until)
{
    if (state != CaseState::Live || !lastHeardOn.isValid())
        return false;
    const QDate ends = lastHeardOn.addMonths(months);
    return ends >= day && ends < until;
}

} // namespace marac
