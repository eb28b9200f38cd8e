// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/today/Diary.h"

namespace marac {

class Register;

/// The diary from `from` to `to`, both included: meetings, the last days for their referrals, case lists and returns, days off, and what is due as
/// consultToday() has it for this person. Of a closed case (R103) only its reference and the day. One entry for the list.
Result<QList<DiaryEntry>> consultDiary(Register &records, QDate from, QDate to);

} // namespace marac
