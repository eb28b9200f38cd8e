// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

/// What the partnership has decided for itself, the days off, and one's own passphrase.
Page settingsPage();

} // namespace marac
