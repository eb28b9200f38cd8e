// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesRecord.h"
#include "core/meetings/ConsultMeetings.h"

namespace marac {

// What minutes say of the meeting itself, as it went.

/// Sefton's wall clock; invalid for a moment that is.
QTime wallTime(const QDateTime &utc);

/// Who was there, when, for which controller, who sent apologies, and who took the minutes.
void recordPeople(const Connection &db, const MeetingFile &file, MinutesRecord &record);

/// Who chaired (R104). Who was called to chair and, as the list tells it, did not come is not said to have.
QString chairOf(const MeetingFile &file);

/// How the quorum of so many data controllers came about, and every case list that went out late with the chair's reason
/// (R027).
QStringList decisionsOf(const Connection &db, const MeetingFile &file, int quorum);

} // namespace marac
