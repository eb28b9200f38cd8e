// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"

namespace marac {

/// Puts the bank holidays that come with the program into a new register. Part of its creation; audits once.
void seedHolidays(Change &change);

} // namespace marac
