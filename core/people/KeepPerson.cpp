// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/KeepPerson.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/people/AliasTable.h"
#include "core/people/PersonProblems.h"
#include "core/people/PersonTable.h"
#include "core/people/addresses/AddressProblems.h"
#include "core/people/addresses/KeepAddress.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

static QStringList fieldsChanged(const Person &was, const Person &is)
{
    const std::pair<const char *, bool> compared[] = {
        {"givenName", was.givenName != is.givenName},
        {"familyName", was.familyName != is.familyName},
        {"knownAs", was.knownAs != is.knownAs},
        {"bornOn", was.bornOn != is.bornOn},
        {"bornOnEstimated", was.bornOnEstimated != is.bornOnEstimated},
        {"gender", was.gender != is.gender},
        {"ethnicity", was.ethnicity != is.ethnicity},
        {"phone", was.phone != is.phone},
        {"safeToCall", was.safeToCall != is.safeToCall},
        {"contactNotes", was.contactNotes != is.contactNotes},
        {"language", was.language != is.language},
        {"interpreterNeeded", was.interpreterNeeded != is.interpreterNeeded},
        {"deceased", was.deceased != is.deceased},
        {"addressId", was.addressId != is.addressId},
        {"sourceAgencyId", was.sourceAgencyId != is.sourceAgencyId},
        {"verifiedOn", was.verifiedOn != is.verifiedOn},
    };
    QStringList fields;
    for (const auto &[name, differs] : compared) {
        if (differs)
            fields.append(QString::fromLatin1(name));
    }
    return fields;
}

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
    if (entry.address) {
        const QList<FieldProblem> inAddress = addressProblems(*entry.address);
        for (const FieldProblem &problem : inAddress)
            problems.append({QStringLiteral("address.") + problem.field, problem.text});
    }
    return problems;
}

/// True when the stored names had to change.
static bool storeAliases(Connection &db, const Person &person, const QStringList &names)
{
    bool changed = false;
    QStringList missing = names;
    const QList<Alias> stored = AliasTable::ofPerson(db, person.id);
    for (const Alias &alias : stored) {
        if (missing.removeAll(alias.name) == 0) {
            AliasTable::remove(db, alias.id);
            changed = true;
        }
    }
    for (const QString &name : std::as_const(missing)) {
        AliasTable::insert(db, {0, person.id, name, person.sourceAgencyId});
        changed = true;
    }
    return changed;
}

Result<PersonId> keepPerson(Change &change, const PersonEntry &entry)
{
    if (const QList<FieldProblem> problems = problemsIn(entry, change.today()); !problems.isEmpty())
        return invalid(problems);
    Person kept = tidied(entry.person);
    const bool isNew = !kept.id.isValid();
    Person before;
    if (!isNew) {
        const std::optional<Person> stored = PersonTable::find(change.db(), kept.id);
        if (!stored)
            return noSuchRecord();
        if (const Result<> gate = CaseGate(change.db()).mayOpen(kept.id); !gate)
            return Failure(gate.error());
        before = *stored;
    }
    AuditEvent event{isNew ? AuditVerb::Collect : AuditVerb::Alter, {SubjectKind::Person, 0}};
    if (entry.address) {
        Address address = *entry.address;
        if (!address.sourceAgencyId.isValid())
            address.sourceAgencyId = kept.sourceAgencyId;
        const Result<StoredAddress> stored = storeAddress(change, address);
        if (!stored)
            return Failure(stored.error());
        kept.addressId = stored->id;
        for (const QString &field : stored->fields)
            event.fields.append(QStringLiteral("address.") + field);
        event.about.append({SubjectKind::Address, stored->id.value()});
    }
    if (isNew)
        kept.id = PersonTable::insert(change.db(), kept);
    else if (!PersonTable::update(change.db(), kept))
        return changedMeanwhile();
    event.subject.id = kept.id.value();
    event.fields += fieldsChanged(before, kept);
    if (storeAliases(change.db(), kept, tidied(entry.aliases)))
        event.fields.append(QStringLiteral("aliases"));
    change.audit(event);
    return kept.id;
}

Result<PersonId> keepPerson(Register &reg, const PersonEntry &entry)
{
    return reg.change(Operation::TakeReferral, [&](Change &change) { return keepPerson(change, entry); });
}

} // namespace marac
