// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"

namespace marac {

/// Makes a new register with all its chapters and what it holds from the first day: the bank holidays that come with the
/// program. `request.place.migrations` is filled in here.
Result<CreatedRegister> foundRegister(NewRegister request);

} // namespace marac
