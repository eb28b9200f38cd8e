// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace marac {

/// Rule R8 of the tool: in an emergency the mini MARAC may sit before the assessment is made (Appendix F leaves the ticks
/// blank then); it is due before the full meeting. The last day for it, or nothing when none is owed.
std::optional<QDate> assessmentOwedBy(bool emergency, bool assessed, QDate fullMeeting);

} // namespace marac
