// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

/// One's own passphrase: for every role, and the only page for somebody whose passphrase was set by somebody else.
Page accountPage();

} // namespace marac
