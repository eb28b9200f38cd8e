// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"

namespace marac {

class Register;

struct Withdrawal
{
    SignatoryId signatoryId;
    QDate noticeOn;    ///< the day of the written notice to the other signatories
    QDate withdrawnOn; ///< the first day it no longer takes part; not before the notice
    qint64 version = 1;
};

/// R135: a partner leaves by written notice. It stays bound for what it obtained (R137), and its records stay in place:
/// nothing is deleted here.
Result<> withdrawSignatory(Register &reg, const Withdrawal &withdrawal);

} // namespace marac
