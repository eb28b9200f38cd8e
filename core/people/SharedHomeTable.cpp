// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/SharedHomeTable.h"

#include "core/people/addresses/AddressTable.h"
#include "core/people/addresses/AddressText.h"
#include "core/people/telling/ProtectedPhraseTable.h"
#include "core/store/Statement.h"

namespace marac {

/// In the words of their own index: they are few, and every list asks for them.
static QList<Address> protectedWithoutPostcode(const Connection &db)
{
    Statement s(db, "SELECT id FROM address WHERE protected = 1 AND postcode = ''");
    QList<Address> addresses;
    while (s.next()) {
        if (const std::optional<Address> address = AddressTable::find(db, s.get<AddressId>(0)))
            addresses << *address;
    }
    return addresses;
}

// A postcode is told by a phrase of its own, without the space; where it was mistyped, the house and the postal district
// are alike.
static constexpr const char *addressOfPerson =
    "SELECT a.id, a.postcode = ''"
    " OR EXISTS (SELECT 1 FROM protected_phrase h WHERE h.phrase = replace(a.postcode, ' ', ''))"
    " OR EXISTS (SELECT 1 FROM address h WHERE h.uprn = a.uprn AND h.protected = 1)"
    " OR EXISTS (SELECT 1 FROM address h WHERE h.protected = 1 AND h.paon = a.paon COLLATE NOCASE"
    " AND substr(h.postcode, 1, instr(h.postcode, ' ')) = substr(a.postcode, 1, instr(a.postcode, ' ')))"
    " FROM person p JOIN address a ON a.id = p.address_id WHERE p.id = :person";

SharedHomeTable::SharedHomeTable(const Connection &db) : m_db(db)
{
    if (ProtectedPhraseTable::isEmpty(db))
        return;
    m_places = std::make_unique<ProtectedPlaces>(db);
    m_withoutPostcode = std::make_unique<AddressInText>(protectedWithoutPostcode(db));
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
    const bool mayBe = m_asking->get<bool>(1);
    if (!mayBe && m_withoutPostcode->isEmpty())
        return false;
    const std::optional<Address> address = AddressTable::find(m_db, m_asking->get<AddressId>(0));
    if (!address)
        return false;
    return (mayBe || !m_withoutPostcode->placesIn(addressOneLine(*address, AddressView::InFull)).isEmpty())
        && m_places->hide(*address);
}

} // namespace marac
