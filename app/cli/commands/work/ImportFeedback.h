// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"

namespace marac::cli {

/// `import feedback FILE --agency CODE`: what an agency wrote into the table of its actions.
ExitCode importFeedbackTable(CliContext &context);

} // namespace marac::cli
