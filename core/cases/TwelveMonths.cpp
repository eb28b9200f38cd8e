// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/TwelveMonths.h"

namespace marac {

static constexpr int repeatMonths = 12;

bool reachesTwelveMonths(CaseState state, QDate lastHeardOn, QDate day, QDate until)
{
    if (state != CaseState::Live || !lastHeardOn.isValid())
        return false;
    const QDate ends = lastHeardOn.addMonths(repeatMonths);
    return ends >= day && ends < until;
}

} // namespace marac
