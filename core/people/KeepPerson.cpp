// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/KeepPerson.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/people/AliasTable.h"
#include "core/people/ConsultPerson.h"
#include "core/people/PeopleWords.h"
#include "core/people/PersonProblems.h"
#include "core/people/PersonTable.h"
#include "core/people/addresses/AddressInText.h"
#include "core/people/addresses/AddressProblems.h"
#include "core/people/addresses/AddressTable.h"
#include "core/people/addresses/KeepAddress.h"
#include "core/people/addresses/LiftProtection.h"
#include "core/people/facts/PersonFactTable.h"
#include "core/people/telling/ProtectedPlaces.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

static QStringList tidied(const QStringList &names)
{
    QStringList kept;
    for (const QString &name : names) {
        const QString tidy = text::kept(name);
        if (!tidy.isEmpty() && !kept.contains(tidy))
            kept.append(tidy);
    }
    return kept;
}

static QList<FieldProblem> problemsIn(const PersonEntry &entry, QDate today)
{
    QList<FieldProblem> problems = personProblems(entry.person, today);
    for (const QString &alias : entry.aliases)
        problems += text::problemsIn(QStringLiteral("aliases"), alias, text::lineLimit);
    problems += text::problemsIn(QStringLiteral("address.liftReason"), entry.liftReason, text::lineLimit);
    if (entry.address) {
        const QList<FieldProblem> inAddress = addressProblems(*entry.address);
        for (const FieldProblem &problem : inAddress)
            problems.append({QStringLiteral("address.") + problem.field, problem.text});
    }
    return problems;
}

/// R008: those that stay keep their agency. The list as it was stays on file when it had to change.
static bool storeAliases(Change &change, PersonId id, const QStringList &names, AgencyId source)
{
    bool changed = false;
    QStringList missing = names;
    const QList<Alias> stored = AliasTable::ofPerson(change.db(), id);
    for (const Alias &alias : stored) {
        if (missing.removeAll(alias.name) == 0) {
            AliasTable::remove(change.db(), alias.id);
            changed = true;
        }
    }
    for (const QString &name : std::as_const(missing)) {
        AliasTable::insert(change.db(), {0, id, name, source});
        changed = true;
    }
    if (changed) {
        PersonFactTable::insert(
            change.db(), {{0, id, QStringLiteral("aliases"), names.join(QLatin1Char('\n')), source, change.today()}});
    }
    return changed;
}

/// Whether two addresses say the same place: what may be done with it is not compared.
static bool areOnePlace(const Address &a, const Address &b)
{
    QStringList fields = addressFieldsChanged(a, b);
    fields.removeAll(QStringLiteral("isProtected"));
    fields.removeAll(QStringLiteral("noFixedAbode"));
    return fields.isEmpty();
}

/// Protection belongs to the place: what the person had on file of the same place follows when it is given or lifted.
static void protectAlike(Change &change, PersonId id, const Address &kept, AuditEvent &event)
{
    const QList<PersonFact> facts = PersonFactTable::ofPerson(change.db(), id);
    for (const PersonFact &fact : facts) {
        if (fact.field != QStringLiteral("addressId"))
            continue;
        std::optional<Address> earlier = AddressTable::find(change.db(), AddressId(fact.value.toLongLong()));
        if (!earlier || earlier->isProtected == kept.isProtected || !areOnePlace(*earlier, kept))
            continue;
        earlier->isProtected = kept.isProtected;
        AddressTable::update(change.db(), *earlier);
        event.about.append({SubjectKind::Address, earlier->id.value()});
    }
}

/// Somebody on file from whom the address of this entry may take protection.
static std::optional<PersonFile> whoMayLose(const Connection &db, const PersonEntry &entry, PersonId id)
{
    if (!id.isValid() || entry.noAddressKnown || !entry.address || entry.address->isProtected)
        return std::nullopt;
    return readPerson(db, id);
}

/// R122: who takes protection away says why. The trail is read by more people than the address is meant for.
static Result<> recordLift(Change &change, const PersonEntry &entry, AuditEvent &event)
{
    const QString reason = text::kept(entry.liftReason);
    if (reason.isEmpty())
        return invalid({{QStringLiteral("address.liftReason"),
                         People::tr("A protected address of this person is on file. Nothing was saved. Tick that this "
                                    "one is protected, or say why it is not.")}});
    event.fields.append(QStringLiteral("address.protectionLifted"));
    event.reason = AddressInText(change.db()).masked(reason);
    return {};
}

/// The address the person has after this entry: the one they had when the place is the same, otherwise a new one. Whether it
/// is protected is no knowledge of an agency and changes on it.
static Result<AddressId> storedAddress(Change &change, const PersonEntry &entry, const Person &before, AgencyId source,
                                       bool lifts, AuditEvent &event)
{
    Address address = *entry.address;
    const std::optional<Address> kept =
        before.addressId.isValid() ? AddressTable::find(change.db(), before.addressId) : std::nullopt;
    const QStringList fields = addressFieldsChanged(kept.value_or(Address()), address);
    if (kept && fields.isEmpty())
        return kept->id;
    if (const Result<> lift = lifts ? recordLift(change, entry, event) : Result<>(); !lift)
        return Failure(lift.error());
    const bool isFlagged = kept && fields == QStringList{QStringLiteral("isProtected")};
    address.id = isFlagged ? kept->id : AddressId();
    if (isFlagged) {
        address.version = kept->version;
        address.sourceAgencyId = kept->sourceAgencyId;
    } else if (kept || !address.sourceAgencyId.isValid()) {
        // What arrives with somebody new may name an agency of its own.
        address.sourceAgencyId = source;
    }
    const Result<AddressId> stored = storeAddress(change, address);
    if (!stored)
        return Failure(stored.error());
    if (before.id.isValid())
        protectAlike(change, before.id, address, event);
    for (const QString &field : fields)
        event.fields.append(QStringLiteral("address.") + field);
    event.about.append({SubjectKind::Address, stored->value()});
    return *stored;
}

/// What has no tick any more may be protected elsewhere, and is then shown to nobody more than before.
static bool isHiddenElsewhere(const Connection &db, AddressId id)
{
    const std::optional<Address> address = AddressTable::find(db, id);
    return address && ProtectedPlaces(db).hide(*address);
}

Result<KeptPerson> keepPersonAndTell(Change &change, const PersonEntry &entry)
{
    if (const QList<FieldProblem> problems = problemsIn(entry, change.today()); !problems.isEmpty())
        return invalid(problems);
    Person kept = tidied(entry.person);
    const AgencyId source = kept.sourceAgencyId;
    const bool isNew = !kept.id.isValid();
    Person before;
    if (!isNew) {
        const std::optional<Person> stored = PersonTable::find(change.db(), kept.id);
        if (!stored)
            return noSuchRecord();
        if (const Result<> gate = CaseGate(change.db()).mayOpen(kept.id); !gate)
            return Failure(gate.error());
        before = *stored;
        // Before anything is asked that stands on what is on file now.
        if (before.version != kept.version)
            return changedMeanwhile();
        kept.sourceAgencyId = before.sourceAgencyId;
        kept.addressId = before.addressId;
    }
    const std::optional<PersonFile> onFile = whoMayLose(change.db(), entry, kept.id);
    const bool loses = onFile && losesProtection(*onFile, *entry.address);
    const bool lifts = onFile && liftsProtection(*onFile, *entry.address);
    AuditEvent event{isNew ? AuditVerb::Collect : AuditVerb::Alter, {SubjectKind::Person, 0}};
    if (entry.noAddressKnown) {
        kept.addressId = {};
    } else if (entry.address) {
        const Result<AddressId> address = storedAddress(change, entry, kept, source, lifts, event);
        if (!address)
            return Failure(address.error());
        kept.addressId = *address;
    }
    if (isNew)
        kept.id = PersonTable::insert(change.db(), kept);
    else if (!PersonTable::update(change.db(), kept))
        return changedMeanwhile();
    event.subject.id = kept.id.value();
    const QList<PersonFact> facts = factsChanged(before, kept, source, change.today());
    PersonFactTable::insert(change.db(), facts);
    for (const PersonFact &fact : facts)
        event.fields.append(fact.field);
    const QStringList aliases = tidied(entry.aliases);
    const bool mayHaveAliases = !isNew || !aliases.isEmpty();
    if (mayHaveAliases && storeAliases(change, kept.id, aliases, source))
        event.fields.append(QStringLiteral("aliases"));
    const bool staysHidden = loses && isHiddenElsewhere(change.db(), kept.addressId);
    if (staysHidden)
        event.fields.append(QStringLiteral("address.protectedElsewhere"));
    change.audit(event);
    return KeptPerson{kept.id, staysHidden};
}

Result<KeptPerson> keepPersonAndTell(Register &reg, const PersonEntry &entry)
{
    return reg.change(Operation::TakeReferral, [&](Change &change) { return keepPersonAndTell(change, entry); });
}

Result<PersonId> keepPerson(Change &change, const PersonEntry &entry)
{
    return keepPersonAndTell(change, entry).map([](const KeptPerson &kept) { return kept.id; });
}

Result<PersonId> keepPerson(Register &reg, const PersonEntry &entry)
{
    return reg.change(Operation::TakeReferral, [&](Change &change) { return keepPerson(change, entry); });
}

} // namespace marac
