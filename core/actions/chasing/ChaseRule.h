// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace marac {

/// When an agency is chased, in working days from the day its action is due. The protocol is silent (R034 asks only that
/// completion is reported); a local choice.
struct ChaseRule
{
    int reminderDays = 2;   ///< before the day, 0 to 20; 0: no reminder
    int overdueDays = 1;    ///< after it, 1 to 20
    int escalationDays = 5; ///< after it, to the PDMO; later than the former, up to 40

    friend bool operator==(const ChaseRule &, const ChaseRule &) = default;
};

/// Numbers out of their range, and an escalation that would come no later than the first letter. Empty when all is well.
QList<FieldProblem> problemsIn(const ChaseRule &rule);

} // namespace marac
