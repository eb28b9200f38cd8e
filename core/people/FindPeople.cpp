// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/FindPeople.h"

#include "core/people/AliasTable.h"
#include "core/people/PersonName.h"
#include "core/people/PersonTable.h"
#include "core/people/addresses/AddressTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <algorithm>

namespace marac {

static constexpr int mostFound = 200;
static constexpr qsizetype mostWords = 6;

/// The entry names everyone who was found: their names are shown.
template <class Found, class PersonOf>
static AuditEvent searched(const QStringList &fields, const QList<Found> &found, PersonOf personOf)
{
    AuditEvent event{AuditVerb::Search, {SubjectKind::List, 0, QStringLiteral("people")}, fields};
    for (const Found &one : found)
        event.about << Subject{SubjectKind::Person, personOf(one).value(), {}};
    return event;
}

/// R103: of somebody whose case is closed just now only the number is left, and the reason in the place of the name.
static void closeContent(const CaseGate &gate, Person &person)
{
    if (!gate.isClosed(person.id))
        return;
    Person closed;
    closed.id = person.id;
    closed.familyName = closedWords();
    closed.sourceAgencyId = person.sourceAgencyId;
    person = closed;
}

Result<QList<Person>> findPeople(Register &reg, const QString &words)
{
    QStringList keys = nameKey(words.left(300)).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    keys = keys.mid(0, mostWords);
    QList<Person> found;
    return reg.consult(
        Operation::Search,
        [&](const Reading &reading) -> Result<AuditEvent> {
            if (keys.join(QString()).size() >= 2)
                found = PersonTable::withWords(reading.db(), keys, mostFound);
            const CaseGate gate(reading.db());
            for (Person &person : found)
                closeContent(gate, person);
            return searched({QStringLiteral("name")}, found, [](const Person &person) { return person.id; });
        },
        [&](const Reading &) -> Result<QList<Person>> { return found; });
}

static PersonFacts factsOf(const Connection &db, const Person &person)
{
    PersonFacts facts{person, {}, std::nullopt};
    const QList<Alias> aliases = AliasTable::ofPerson(db, person.id);
    for (const Alias &alias : aliases)
        facts.aliases.append(alias.name);
    if (const std::optional<Address> address = AddressTable::find(db, person.addressId))
        facts.uprn = address->uprn;
    return facts;
}

QList<PersonCandidate> matchesOf(const Connection &db, const PersonFacts &entered)
{
    QStringList names{nameKey(entered.person), knownAsKey(entered.person)};
    for (const QString &alias : entered.aliases)
        names.append(nameKey(alias));
    names.removeDuplicates();

    QList<PersonCandidate> candidates;
    QList<PersonId> seen{entered.person.id};
    for (const QString &name : std::as_const(names)) {
        const QList<Person> found = PersonTable::possiblySame(db, name, phoneKey(entered.person.phone), entered.uprn);
        for (const Person &person : found) {
            if (seen.contains(person.id))
                continue;
            seen.append(person.id);
            const PersonCandidate candidate = comparePersons(entered, factsOf(db, person));
            if (!candidate.reasons.isEmpty())
                candidates.append(candidate);
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const PersonCandidate &a, const PersonCandidate &b) { return a.strength > b.strength; });
    return candidates;
}

Result<QList<PersonCandidate>> findMatches(Register &reg, const PersonFacts &entered)
{
    const QStringList fields{QStringLiteral("name"), QStringLiteral("bornOn"), QStringLiteral("phone"),
                             QStringLiteral("uprn")};
    QList<PersonCandidate> found;
    return reg.consult(
        Operation::Search,
        [&](const Reading &reading) -> Result<AuditEvent> {
            found = matchesOf(reading.db(), entered);
            const CaseGate gate(reading.db());
            for (PersonCandidate &candidate : found) {
                if (gate.isClosed(candidate.person.id))
                    candidate.reasons.clear();
                closeContent(gate, candidate.person);
            }
            return searched(fields, found, [](const PersonCandidate &candidate) { return candidate.person.id; });
        },
        [&](const Reading &) -> Result<QList<PersonCandidate>> { return found; });
}

} // namespace marac
