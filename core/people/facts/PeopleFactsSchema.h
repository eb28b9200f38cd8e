// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: each fact about a person with its agency, and three answers to whether it is safe to call.
extern const Migration peopleFactsSchema;
/// A step of the register: two records said to be one person, and taken apart again.
extern const Migration samenessSchema;

} // namespace marac
