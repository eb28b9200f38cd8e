// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesRecord.h"

namespace marac {

/// The names by which `kept`, what minutes said when they were approved or locked, knows the agency that is called `agency`
/// now. The register keeps no earlier names, but it still knows whose each line is: `now` is the same minutes as they would be
/// written today, and where a line of it is `agency`'s, the same line of `kept` has the name of then. Lines that can't be told
/// apart are left out; a name that `kept` gave to another agency is none of this one.
QStringList namesInMinutes(const MinutesRecord &kept, const MinutesRecord &now, const QString &agency);

} // namespace marac
