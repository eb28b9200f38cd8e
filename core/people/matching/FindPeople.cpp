// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/matching/FindPeople.h"

#include "core/people/AliasTable.h"
#include "core/people/ClosedPerson.h"
#include "core/people/PersonName.h"
#include "core/people/PersonTable.h"
#include "core/people/addresses/AddressTable.h"
#include "core/people/addresses/Postcode.h"
#include "core/people/addresses/SameAddress.h"
#include "core/people/matching/KnownNames.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QSet>

#include <algorithm>

namespace marac {

static constexpr int mostFound = 200;
static constexpr qsizetype mostWords = 6;
static constexpr qsizetype mostMatches = 50;
static constexpr qsizetype mostAtOneAddress = 20; ///< a hostel's people are not likely to be one

/// The entry names everyone who was found: their names are shown.
template <class Found, class PersonOf>
static AuditEvent searched(const QStringList &fields, const QList<Found> &found, PersonOf personOf)
{
    AuditEvent event{AuditVerb::Search, {SubjectKind::List, 0, QStringLiteral("people")}, fields};
    for (const Found &one : found)
        event.about << Subject{SubjectKind::Person, personOf(one).value(), {}};
    return event;
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
    facts.address = AddressTable::find(db, person.addressId);
    if (facts.address && isCompared(facts.address))
        facts.uprn = facts.address->uprn;
    return facts;
}

static QStringList keysOf(const PersonFacts &facts)
{
    QStringList keys{nameKey(facts.person), knownAsKey(facts.person)};
    for (const QString &alias : facts.aliases)
        keys.append(nameKey(alias));
    keys.removeDuplicates();
    return keys;
}

/// Nobody when it is protected, or when so many live there that the address tells nobody apart.
static QList<PersonId> livingAt(const Connection &db, const std::optional<Address> &address)
{
    QList<PersonId> found;
    if (!address || !isCompared(address))
        return found;
    const QString code = postcode(address->postcode).value_or(QString());
    const QList<std::pair<PersonId, Address>> neighbours = PersonTable::livingNear(db, code, address->paon);
    for (const auto &[id, theirs] : neighbours) {
        if (areSameAddress(*address, theirs))
            found.append(id);
    }
    return found.size() > mostAtOneAddress ? QList<PersonId>() : found;
}

QList<PersonCandidate> matchesOf(const Connection &db, const PersonFacts &entered)
{
    KnownNames known;
    return matchesOf(db, entered, known);
}

QList<PersonCandidate> matchesOf(const Connection &db, const PersonFacts &entered, KnownNames &known)
{
    QList<PersonCandidate> candidates;
    QSet<PersonId> seen{entered.person.id};
    const auto consider = [&](const Person &person) {
        if (seen.contains(person.id))
            return;
        seen.insert(person.id);
        const PersonCandidate candidate = comparePersons(entered, factsOf(db, person));
        if (!candidate.reasons.isEmpty())
            candidates.append(candidate);
    };
    const QStringList names = keysOf(entered);
    const std::optional<qint64> uprn = isCompared(entered.address) ? entered.uprn : std::nullopt;
    for (const QString &name : names) {
        const QList<Person> found = PersonTable::possiblySame(db, name, phoneKey(entered.person.phone), uprn);
        for (const Person &person : found)
            consider(person);
    }
    known.catchUp(db);
    const QList<PersonId> likely =
        known.like(names, {entered.person.bornOn, entered.person.bornOnEstimated}) + livingAt(db, entered.address);
    for (const PersonId id : likely) {
        if (!seen.contains(id))
            consider(*PersonTable::find(db, id));
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const PersonCandidate &a, const PersonCandidate &b) { return a.strength > b.strength; });
    return candidates.mid(0, mostMatches);
}

Result<QList<PersonCandidate>> findMatches(Register &reg, const PersonFacts &entered)
{
    const QStringList fields{QStringLiteral("name"), QStringLiteral("bornOn"), QStringLiteral("phone"),
                             QStringLiteral("uprn"), QStringLiteral("address")};
    QList<PersonCandidate> found;
    return reg.consult(
        Operation::Search,
        [&](const Reading &reading) -> Result<AuditEvent> {
            found = matchesOf(reading.db(), entered);
            const CaseGate gate(reading.db());
            // By trying out names and addresses nobody is to learn who is on a closed agenda.
            found.removeIf([&gate](const PersonCandidate &candidate) {
                return gate.isClosed(candidate.person.id) && candidate.isGuess();
            });
            for (PersonCandidate &candidate : found) {
                candidate.closed = closeContent(gate, candidate.person);
                if (candidate.closed)
                    candidate.reasons.clear();
            }
            return searched(fields, found, [](const PersonCandidate &candidate) { return candidate.person.id; });
        },
        [&](const Reading &) -> Result<QList<PersonCandidate>> { return found; });
}

} // namespace marac
