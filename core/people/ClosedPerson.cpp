// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ClosedPerson.h"

#include "core/undertaking/CaseGate.h"

namespace marac {

bool closeContent(const CaseGate &gate, Person &person)
{
    if (!gate.isClosed(person.id))
        return false;
    Person closed;
    closed.id = person.id;
    closed.familyName = closedWords();
    closed.sourceAgencyId = person.sourceAgencyId;
    closed.version = 0;
    person = closed;
    return true;
}

void closeContent(const CaseGate &gate, PersonFile &file)
{
    file.closed = closeContent(gate, file.person);
    if (!file.closed)
        return;
    file.address.reset();
    file.aliases.clear();
    file.facts.clear();
    file.earlierAddresses.clear();
    file.same.clear();
    file.contactNotesMasked.clear();
    file.sameProtected = false;
}

} // namespace marac
