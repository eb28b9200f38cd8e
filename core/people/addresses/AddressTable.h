// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"
#include "core/store/Connection.h"

#include <optional>

namespace marac {

/// Every statement about the table of addresses; with a row goes what tells it where it is protected (ProtectedPhraseTable).
/// Throws StoreFault.
class AddressTable
{
public:
    static AddressId insert(Connection &db, const Address &address);
    /// False when the stored version is no longer `address.version`: nothing was written.
    static bool update(Connection &db, const Address &address);
    static void setSource(Connection &db, AddressId id, AgencyId source);
    static std::optional<Address> find(const Connection &db, AddressId id);
};

} // namespace marac
