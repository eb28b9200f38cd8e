// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"

namespace marac {

struct Withdrawal
{
    SignatoryId signatoryId;
    QDate noticeOn;    ///< the day of the written notice to the other signatories
    QDate withdrawnOn; ///< the first day it no longer takes part; not before the notice
    qint64 version = 1;
};

/// R135: a signatory withdraws by written notice to the others, which has been given, and from a day on or after it that follows
/// its own signature. Refused for who is no signatory today; Invalid names the days.
Result<> mayWithdraw(const Signatory &signatory, const Withdrawal &withdrawal, QDate today);

} // namespace marac
