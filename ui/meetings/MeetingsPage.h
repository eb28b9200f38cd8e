// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

/// Meetings (R024–R029, R103): calling them, their agenda, circulation, attendance and signatures, and the day itself.
Page meetingsPage();

} // namespace marac
