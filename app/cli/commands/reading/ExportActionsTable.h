// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"

#include <QDir>

namespace marac::cli {

/// `export actions-csv --agency CODE`: the table of an agency's open actions into `folder`, for the agency to fill in.
ExitCode exportActionsTable(CliContext &context, const QDir &folder);

} // namespace marac::cli
