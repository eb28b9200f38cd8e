// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: addresses, persons and the other names they are known by.
extern const Migration peopleSchema;
/// A step of the register: a person's disability and sexual orientation, of whom nobody was asked before.
extern const Migration diversitySchema;

} // namespace marac
