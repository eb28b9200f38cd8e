// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"

namespace marac {

/// What the minutes say, in words: read from the register while they are a draft, then what was approved, then what was locked.
MinutesRecord minutesRecordOf(const Connection &db, const MinutesFile &file);

/// What they would say if they were written just now, whatever was approved or locked.
MinutesRecord minutesAsOfNow(const Connection &db, const MinutesFile &file);

/// What they say of one case, each place on the agenda by itself; empty where the meeting does not have it. Nothing is made of
/// the other cases.
QList<MinutesCase> minutesOfCase(const Connection &db, const Meeting &meeting, CaseFileId id);

} // namespace marac
