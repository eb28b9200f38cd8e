// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

/// The case files (R036, R037): a list, and the whole file of one person in the reading pane.
Page casesPage();

} // namespace marac
