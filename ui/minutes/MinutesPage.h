// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

/// Minutes (R029–R031, R104): each case heard in turn, what agencies said, what was agreed, and the way from draft to locked.
Page minutesPage();

} // namespace marac
