// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/SharedHomeTable.h"

#include "core/people/addresses/AddressTable.h"
#include "core/people/addresses/AddressText.h"
#include "core/people/telling/ProtectedPhraseTable.h"
#include "core/store/Statement.h"

namespace marac {

// A postcode is told by a phrase of its own, without the space.
static constexpr const char *addressOfPerson =
    "SELECT a.id, EXISTS (SELECT 1 FROM protected_phrase h WHERE h.phrase = replace(a.postcode, ' ', ''))"
    " OR EXISTS (SELECT 1 FROM address h WHERE h.uprn = a.uprn AND h.protected = 1)"
    " FROM person p JOIN address a ON a.id = p.address_id WHERE p.id = :person";

/// The address without its postcode, whose halves stand beside names like numbers of houses and are asked for by themselves.
static QString textOf(Address address)
{
    address.postcode.clear();
    return addressOneLine(address, AddressView::InFull);
}

SharedHomeTable::SharedHomeTable(const Connection &db) : m_db(db)
{
    if (ProtectedPhraseTable::isEmpty(db))
        return;
    m_places = std::make_unique<ProtectedPlaces>(db);
    m_phrases = std::make_unique<AddressInText>(db);
    m_asking = std::make_unique<Statement>(db, addressOfPerson);
}

SharedHomeTable::~SharedHomeTable() = default;

bool SharedHomeTable::hide(PersonId person) const
{
    if (isEmpty() || !person.isValid())
        return false;
    m_asking->bind(":person", person);
    if (!m_asking->next())
        return false;
    const bool isNear = m_asking->get<bool>(1);
    const std::optional<Address> address = AddressTable::find(m_db, m_asking->get<AddressId>(0));
    if (!address)
        return false;
    const bool mayBe = isNear || ProtectedPhraseTable::holdSameFields(m_db, *address)
        || !m_phrases->placesIn(textOf(*address)).isEmpty();
    return mayBe && m_places->hide(*address);
}

} // namespace marac
