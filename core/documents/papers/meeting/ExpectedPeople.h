// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

namespace marac {

class Connection;

namespace documents {

/// Who is expected at a meeting: the people invited and not excused; before anybody was invited, the officers designated on the
/// day.
QList<Attendance> expectedAt(const Connection &db, const Meeting &meeting);

} // namespace documents
} // namespace marac
