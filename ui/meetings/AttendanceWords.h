// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"
#include "ui/widgets/looks/Theme.h"

namespace marac {

/// What is recorded of a person on the list at one press.
enum class AttendanceStep { Present, Signed, Both, Left, Apologies };

// An attendance line in the words and tones of the list.
QString presenceWord(const Attendance &line);
Tone presenceTone(const Attendance &line);
QString undertakingWord(const Attendance &line);
Tone undertakingTone(const Attendance &line);
QString designationWord(const Attendance &line);
/// After a name: "present and signed".
QString stepWord(AttendanceStep step);

} // namespace marac
