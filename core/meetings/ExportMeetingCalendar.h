// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

#include <QByteArray>

namespace marac {

class Register;

/// A meeting's calendar file, to be kept or sent outside the register.
struct CalendarExport
{
    QString fileName; ///< "MTG-2026-11-12.ics"
    QByteArray bytes;
};

/// Recorded as an export of the meeting; no case is concerned, for the file names none.
Result<CalendarExport> exportMeetingCalendar(Register &records, MeetingId id);

} // namespace marac
