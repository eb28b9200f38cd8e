// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"

namespace marac {

class Connection;

/// The last day for referrals to the next full meeting (R024), case lists to circulate (R027), returns that are owed (R028),
/// meetings of the day, meetings whose day went by without their being closed, and that one has to be called: no planned meeting
/// takes what comes today (R024).
QList<DueItem> meetingsDue(const Connection &db, QDate today, QDate until);
/// Minutes not yet approved or locked, of the `most` oldest meetings one by one and of all later ones in one item, which is due
/// with the first of them. Due so many working days after the meeting as the settings say.
QList<DueItem> minutesDue(const Connection &db, int most = 200);

} // namespace marac
