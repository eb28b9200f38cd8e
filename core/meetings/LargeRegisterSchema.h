// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: indexes by which open meetings, live cases, the people of a house and of a name they are known as are
/// found, however many there have been; and actions by the day on which they ended.
extern const Migration largeRegisterSchema;

} // namespace marac
