// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ConsultPerson.h"

#include "core/base/Refusals.h"
#include "core/people/AliasTable.h"
#include "core/people/PersonTable.h"
#include "core/people/addresses/AddressInText.h"
#include "core/people/addresses/AddressTable.h"
#include "core/people/addresses/TellingWords.h"
#include "core/people/facts/PersonFactTable.h"
#include "core/people/sameness/SamenessTable.h"
#include "core/people/telling/ProtectedPlaces.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <algorithm>

namespace marac {

/// A protected address must not be read off one that was on file before it was protected, or before a slip in it was mended:
/// an earlier one that tells it is protected as well. That which tells nothing of it, such as the home they left, stays open.
static void protectEarlier(PersonFile &file)
{
    QList<Address> hidden;
    if (file.address && file.address->isProtected)
        hidden << *file.address;
    for (const Address &earlier : std::as_const(file.earlierAddresses)) {
        if (earlier.isProtected)
            hidden << earlier;
    }
    for (Address &earlier : file.earlierAddresses) {
        earlier.isProtected = earlier.isProtected
            || std::any_of(hidden.cbegin(), hidden.cend(),
                           [&earlier](const Address &one) { return tellsAnother(earlier, one); });
    }
}

/// As the addresses stand in the record, before what other records protect is said of them.
static QList<AddressId> protectedByItself(PersonFile file)
{
    protectEarlier(file);
    QList<AddressId> own;
    if (file.address && file.address->isProtected)
        own << file.address->id;
    for (const Address &earlier : std::as_const(file.earlierAddresses)) {
        if (earlier.isProtected)
            own << earlier.id;
    }
    return own;
}

/// Earlier values are there to be read, not to be changed: they tell no protected address of anybody. Nor does what a form only
/// shows of the notes.
static void maskWhatIsRead(const AddressInText &addresses, PersonFile &file)
{
    file.contactNotesMasked = addresses.masked(file.person.contactNotes);
    const QList<PersonFact> facts = file.facts;
    for (PersonFact &fact : file.facts) {
        if (fact.field != QStringLiteral("addressId") && fact.value != currentFact(facts, fact.field)->value)
            fact.value = addresses.masked(fact.value);
    }
}

/// The address that a record has or, where none is known, the newest it had.
static std::optional<Address> lastAddressOf(const Connection &db, PersonId id)
{
    const std::optional<Person> person = PersonTable::find(db, id);
    if (!person)
        return std::nullopt;
    if (person->addressId.isValid())
        return AddressTable::find(db, person->addressId);
    const QList<PersonFact> left = earlierFacts(PersonFactTable::ofPerson(db, id), QStringLiteral("addressId"));
    for (const PersonFact &fact : left) {
        if (const std::optional<Address> address = AddressTable::find(db, AddressId(fact.value.toLongLong())))
            return address;
    }
    return std::nullopt;
}

/// Whoever was joined to somebody is in the same danger, whatever their own record has.
static bool isSameProtected(const Connection &db, const ProtectedPlaces &places, const PersonFile &file)
{
    if (file.same.isEmpty())
        return false;
    const QList<PersonId> all = SamenessTable::allOf(db, file.person.id);
    return std::any_of(all.cbegin(), all.cend(), [&](PersonId id) {
        const std::optional<Address> last = id == file.person.id ? std::nullopt : lastAddressOf(db, id);
        return last && places.hide(*last);
    });
}

std::optional<PersonFile> readPerson(const Connection &db, PersonId id)
{
    const std::optional<Person> person = PersonTable::find(db, id);
    if (!person)
        return std::nullopt;
    PersonFile file{*person,
                    AddressTable::find(db, person->addressId),
                    AliasTable::ofPerson(db, id),
                    false,
                    PersonFactTable::ofPerson(db, id),
                    {},
                    samePersonsOf(db, id)};
    const QList<PersonFact> left = earlierFacts(file.facts, QStringLiteral("addressId"));
    for (const PersonFact &fact : left) {
        if (const std::optional<Address> address = AddressTable::find(db, AddressId(fact.value.toLongLong())))
            file.earlierAddresses.append(*address);
    }
    file.protectedHere = protectedByItself(file);
    const ProtectedPlaces places(db);
    if (file.address)
        places.protect(*file.address);
    for (Address &earlier : file.earlierAddresses)
        places.protect(earlier);
    protectEarlier(file);
    file.sameProtected = isSameProtected(db, places, file);
    return file;
}

AgencyId sourceOf(const PersonFile &file, const QString &field)
{
    if (field == QStringLiteral("addressId") && file.address)
        return file.address->sourceAgencyId;
    const PersonFact *fact = currentFact(file.facts, field);
    return fact ? fact->sourceAgencyId : file.person.sourceAgencyId;
}

bool isProtectedNow(const PersonFile &file, AddressId id)
{
    if (!id.isValid())
        return false;
    // Changed, an address is another record: the place may be protected by now under another number.
    if (file.address && (file.address->isProtected || file.address->id == id))
        return file.address->isProtected;
    const auto earlier = std::find_if(file.earlierAddresses.cbegin(), file.earlierAddresses.cend(),
                                      [id](const Address &address) { return address.id == id; });
    return earlier == file.earlierAddresses.cend() || earlier->isProtected;
}

Result<PersonFile> consultPerson(Register &reg, PersonId id)
{
    return reg.consult(
        Operation::ConsultCases,
        [id](const Reading &reading) -> Result<AuditEvent> {
            if (const Result<> gate = CaseGate(reading.db()).mayOpen(id); !gate)
                return Failure(gate.error());
            AuditEvent access{AuditVerb::Consult, {SubjectKind::Person, id.value()}};
            const QList<PersonId> others = othersNamedIn(samePersonsOf(reading.db(), id), id);
            for (const PersonId other : others)
                access.about << Subject{SubjectKind::Person, other.value(), {}};
            return access;
        },
        [id](const Reading &reading) -> Result<PersonFile> {
            std::optional<PersonFile> file = readPerson(reading.db(), id);
            if (!file)
                return noSuchRecord();
            maskWhatIsRead(AddressInText(reading.db()), *file);
            return *std::move(file);
        });
}

} // namespace marac
