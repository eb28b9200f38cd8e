// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/Person.h"

namespace marac {

class Change;
class Register;

/// Adds an address (id not valid) or changes one. What is stored is tidied(address).
Result<AddressId> keepAddress(Register &records, const Address &address);
/// The same inside a change that is already open.
Result<AddressId> keepAddress(Change &change, const Address &address);

} // namespace marac
