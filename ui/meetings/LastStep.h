// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Register;

/// What is taken back of somebody's line on the attendance list, in words, and the step that does it.
struct LastStep
{
    QString title;
    QString effect;
    QString taken; ///< said when it is done
    Result<> (*withdraw)(Register &, AttendanceId, const QString &reason);
};

/// The signature, or else the arrival; of somebody who sent apologies, these.
LastStep lastStepOf(const Attendance &line);

} // namespace marac
