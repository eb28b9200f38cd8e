// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/telling/ProtectedPlaces.h"

#include <memory>

namespace marac {

class Statement;

/// The same as ProtectedPlaces for the people of a long list, of whom most live at no protected place. They are compared
/// closely where the postcode or the property number is that of a protected address, where theirs without its postcode tells
/// one, and where one that no text tells has the same fields. Each of them is looked up by an index: a page of a list costs
/// what its rows do, however much is protected. Lives no longer than the reading that gave `db`. Throws StoreFault.
class SharedHomeTable
{
public:
    explicit SharedHomeTable(const Connection &db);
    ~SharedHomeTable();

    /// No address is protected, and nobody needs to be asked about.
    bool isEmpty() const { return m_places == nullptr; }
    /// Whether the address that the person has now is protected, in whosever record; false of an invalid person.
    bool hide(PersonId person) const;

private:
    const Connection &m_db;
    std::unique_ptr<ProtectedPlaces> m_places;
    std::unique_ptr<AddressInText> m_phrases; ///< what tells any protected address, a postcode apart
    std::unique_ptr<Statement> m_asking;
};

} // namespace marac
