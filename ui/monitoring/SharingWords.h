// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/SharingReport.h"

#include <QString>

namespace marac {

/// "Total" for the line of totals, else the agency's code.
QString sharingCode(const SharingLine &line);

/// One line of the report in sentences, by what is counted: meetings, case lists, contributions, actions.
QString sharingWords(const SharingLine &line);

/// The name of a number ("listsInTime") as the heading of its column, whole enough to stand alone.
QString sharingHeading(const char *count);

} // namespace marac
