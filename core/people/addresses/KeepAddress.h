// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/Person.h"

#include <QStringList>

namespace marac {

class Change;
class Register;

/// Adds an address (id not valid) or changes one. What is stored is tidied(address).
Result<AddressId> keepAddress(Register &reg, const Address &address);
/// The same inside a change that is already open.
Result<AddressId> keepAddress(Change &change, const Address &address);

struct StoredAddress
{
    AddressId id;
    QStringList fields; ///< names of the members that differ from what was stored before
};

/// Names of the members that `is`, tidied, says otherwise than `was`; whose knowledge it is is not compared.
QStringList addressFieldsChanged(const Address &was, const Address &is);

/// Checks and writes, and leaves the audit entry to the caller: for a change that keeps an address together with a person.
Result<StoredAddress> storeAddress(Change &change, const Address &address);

} // namespace marac
