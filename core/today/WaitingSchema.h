// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: indexes by which what is due is found however much was done and is over.
extern const Migration waitingSchema;

} // namespace marac
