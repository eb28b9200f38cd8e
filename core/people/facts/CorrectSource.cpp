// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/facts/CorrectSource.h"

#include "core/people/AliasTable.h"
#include "core/people/PersonTable.h"
#include "core/people/addresses/AddressTable.h"
#include "core/people/facts/PersonFactTable.h"
#include "core/register/Register.h"

namespace marac {

void correctSource(Change &change, PersonId id, AgencyId wrong, AgencyId right)
{
    const std::optional<Person> person = PersonTable::find(change.db(), id);
    if (!person)
        return;
    QStringList fields;
    if (person->sourceAgencyId == wrong) {
        PersonTable::setSource(change.db(), id, right);
        fields.append(QStringLiteral("sourceAgencyId"));
    }
    const QList<PersonFact> facts = PersonFactTable::ofPerson(change.db(), id);
    QList<PersonFact> corrected;
    for (const PersonFact &fact : facts) {
        if (fact.sourceAgencyId != wrong || currentFact(facts, fact.field)->id != fact.id)
            continue;
        corrected.append({0, id, fact.field, fact.value, right, change.today()});
        fields.append(fact.field);
    }
    PersonFactTable::insert(change.db(), corrected);
    if (const std::optional<Address> address = AddressTable::find(change.db(), person->addressId);
        address && address->sourceAgencyId == wrong)
        AddressTable::setSource(change.db(), address->id, right);
    AliasTable::moveSource(change.db(), id, wrong, right);
    if (!fields.isEmpty())
        change.audit({AuditVerb::Alter, {SubjectKind::Person, id.value()}, fields});
}

} // namespace marac
