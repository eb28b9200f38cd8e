// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

/// One field that finds any record by reference, and people by name, telephone or postcode.
Page searchPage();

} // namespace marac
