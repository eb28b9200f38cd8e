// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/Role.h"

#include <QString>

namespace marac {

/// The role as people say it.
QString roleWord(Role role);

} // namespace marac
