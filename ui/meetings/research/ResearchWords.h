// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"

namespace marac {

/// Which agencies owe how many returns, when they are due, who was asked again, and how many came too late.
QString researchStanding(const QList<AgencyResearch> &research, QDate returnBy);

} // namespace marac
