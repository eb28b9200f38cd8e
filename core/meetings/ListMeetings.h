// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/MeetingTable.h"

namespace marac {

class Register;

/// All meetings, latest first; one entry for the list.
Result<QList<MeetingRow>> listMeetings(Register &records, int limit = 500, int offset = 0);

/// The same by what is wanted: latest first, or by "heldOn". Of a long list the words look through days ("12/11/2026", "11/2026",
/// "2026") and references. Of those that have begun nobody counts the agencies that were sent the agenda.
Result<ListPage<MeetingRow>> listMeetings(Register &records, MeetingList list, const ListWanted &wanted);

/// What days or references begin with in which every word stands; nothing when one of them is neither.
std::optional<MeetingStarts> meetingStarts(const QString &words, QDate today);

} // namespace marac
