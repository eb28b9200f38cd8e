// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/EmergencyAssessment.h"

namespace marac {

std::optional<QDate> assessmentOwedBy(bool emergency, bool assessed, QDate fullMeeting)
{
    if (!emergency || assessed || !fullMeeting.isValid())
        return std::nullopt;
    return fullMeeting.addDays(-1);
}

} // namespace marac
