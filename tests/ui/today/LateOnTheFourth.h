// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/MainJob.h"

namespace marac::test {

/// A meeting on Thursday 12 November whose case list is late by two days on the 4th.
inline void lateOnTheFourth(MainJob &job)
{
    job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase();
    job.setDay(QDate(2026, 11, 4));
    MUST(keepReferral(job.reg(), job.referralOf(QStringLiteral("Maria"), QStringLiteral("Kowalska"))));
}

} // namespace marac::test
