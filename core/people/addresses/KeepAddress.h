// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/Person.h"

#include <QStringList>

namespace marac {

class Change;

/// Names of the members that `is`, tidied, says otherwise than `was`; whose knowledge it is is not compared.
QStringList addressFieldsChanged(const Address &was, const Address &is);

/// Adds an address (id not valid) or changes one; what is stored is tidied(address). For a change that keeps it together with a
/// person, which leaves the audit entry and has asked why a protection is lifted.
Result<AddressId> storeAddress(Change &change, const Address &address);

} // namespace marac
