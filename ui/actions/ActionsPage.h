// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

/// Actions (R031–R034): what each agency has taken on, what is overdue, and the feedback that ends it.
Page actionsPage();

} // namespace marac
