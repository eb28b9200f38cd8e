// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ConsultPerson.h"

#include "core/base/Refusals.h"
#include "core/people/AliasTable.h"
#include "core/people/PersonTable.h"
#include "core/people/addresses/AddressTable.h"
#include "core/register/Register.h"

namespace marac {

std::optional<PersonFile> readPerson(const Connection &db, PersonId id)
{
    const std::optional<Person> person = PersonTable::find(db, id);
    if (!person)
        return std::nullopt;
    return PersonFile{*person, AddressTable::find(db, person->addressId), AliasTable::ofPerson(db, id)};
}

Result<PersonFile> consultPerson(Register &reg, PersonId id)
{
    const AuditEvent access{AuditVerb::Consult, {SubjectKind::Person, id.value()}};
    return reg.consult(Operation::ConsultCases, access, [id](const Reading &reading) -> Result<PersonFile> {
        std::optional<PersonFile> file = readPerson(reading.db(), id);
        if (!file)
            return noSuchRecord();
        return *std::move(file);
    });
}

} // namespace marac
