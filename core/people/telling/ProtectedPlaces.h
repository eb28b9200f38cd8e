// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/addresses/AddressInText.h"

#include <QHash>

namespace marac {

/// The homes that are protected, in whosever record. The same home may stand in another's without the tick: a child entered
/// at it, a second record of the person. Shown there it would tell as much. Lives no longer than the reading that gave `db`;
/// one serves for many addresses. Throws StoreFault.
class ProtectedPlaces
{
public:
    explicit ProtectedPlaces(const Connection &db) : m_db(db), m_finder(db) {}

    /// Whether an address is protected, or, read in full, tells one that is, or has the fields of one that no text can tell.
    /// Another flat of the house, and the same house and street in another postal district (L20, PR8), is another home; so is
    /// a neighbour's, which has the postcode in common and a house of another number or name, each of them in its own field:
    /// of free text nobody can tell. One with the house, too, is the same however its street is written. A slip in the rest
    /// of the postcode or in the property number makes none. Where very many protected addresses are told alike, they aren't
    /// told apart.
    bool hide(const Address &address) const;
    /// Protects it, as it was read and for whoever shows it, where that is so.
    void protect(Address &address) const { address.isProtected = hide(address); }

private:
    bool holdsHome(const QString &phrase, const Address &address) const;

    const Connection &m_db;
    AddressInText m_finder;
    mutable QHash<AddressId, bool> m_answers; ///< of addresses on file
};

} // namespace marac
