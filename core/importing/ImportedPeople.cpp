// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/ImportedPeople.h"

#include "core/base/IsoDay.h"
#include "core/cases/CaseFileTable.h"
#include "core/importing/FieldReader.h"
#include "core/people/PersonTable.h"
#include "core/people/addresses/AddressProblems.h"
#include "core/people/matching/PersonMatch.h"
#include "core/referrals/ReferralTable.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marac {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReferralImport)
};

const QStringList &nameFields()
{
    static const QStringList names{u"victimGivenName"_s, u"victimFamilyName"_s, u"victimKnownAs"_s};
    return names;
}

/// What is known of a victim beside the name and the date of birth.
const QStringList &detailFields()
{
    static const QStringList names{u"victimPhone"_s,
                                   u"victimSafeToCall"_s,
                                   u"victimContactNotes"_s,
                                   u"victimGender"_s,
                                   u"victimEthnicity"_s,
                                   u"victimDisability"_s,
                                   u"victimSexualOrientation"_s,
                                   u"victimLanguage"_s,
                                   u"victimInterpreter"_s,
                                   u"addressOrganisation"_s,
                                   u"addressFlat"_s,
                                   u"addressBuilding"_s,
                                   u"addressStreet"_s,
                                   u"addressLocality"_s,
                                   u"addressTown"_s,
                                   u"addressPostTown"_s,
                                   u"addressPostcode"_s,
                                   u"addressUprn"_s,
                                   u"addressUsrn"_s,
                                   u"addressAsGiven"_s,
                                   u"addressNoFixedAbode"_s,
                                   u"addressProtected"_s};
    return names;
}

} // namespace

static std::optional<Address> addressOf(FieldReader &reader)
{
    Address address;
    address.organisation = reader.text(u"addressOrganisation"_s);
    address.saon = reader.text(u"addressFlat"_s);
    address.paon = reader.text(u"addressBuilding"_s);
    address.street = reader.text(u"addressStreet"_s);
    address.locality = reader.text(u"addressLocality"_s);
    address.town = reader.text(u"addressTown"_s);
    address.postTown = reader.text(u"addressPostTown"_s);
    address.postcode = reader.text(u"addressPostcode"_s);
    address.uprn = reader.number(u"addressUprn"_s, bs7666::largestUprn);
    address.usrn = reader.number(u"addressUsrn"_s, bs7666::largestUsrn);
    address.asGiven = reader.text(u"addressAsGiven"_s);
    address.noFixedAbode = reader.yes(u"addressNoFixedAbode"_s);
    address.isProtected = reader.yes(u"addressProtected"_s);
    const bool isEmpty = (address.organisation + address.saon + address.paon + address.street + address.locality
                          + address.town + address.postTown + address.postcode + address.asGiven)
                             .isEmpty()
        && !address.uprn && !address.usrn && !address.noFixedAbode;
    if (!isEmpty)
        return address;
    if (address.isProtected)
        reader.refuse(u"addressProtected"_s, Words::tr("There is no address to protect. Give it, or leave this out."));
    return std::nullopt;
}

/// The victim of the case file or referral of that reference.
static std::optional<PersonId> victimOf(const Connection &db, const QString &ref)
{
    if (const std::optional<CaseFile> file = CaseFileTable(db).findByRef(ref); file && file->victimId.isValid())
        return file->victimId;
    const std::optional<Referral> referral = ReferralTable(db).findByRef(ref);
    if (!referral)
        return std::nullopt;
    const QList<ReferralPart> parts = ReferralTable(db).parts(referral->id);
    const auto victim = std::find_if(parts.begin(), parts.end(),
                                     [](const ReferralPart &part) { return part.role == PartRole::Victim; });
    return victim == parts.end() ? std::nullopt : std::optional(victim->personId);
}

static std::optional<PartEntry> existingVictim(const Connection &db, FieldReader &reader, const Person &typed)
{
    PartEntry victim;
    victim.existing = victimOf(db, reader.text(u"victimIs"_s)).value_or(PersonId());
    if (!victim.existing.isValid()) {
        reader.refuse(u"victimIs"_s, Words::tr("No case file or referral with a victim has this reference."));
        return std::nullopt;
    }
    reader.refuseAny(detailFields(),
                     Words::tr("This can't be kept beside victimIs: the person stays as the register has them. Change "
                               "it there afterwards, and leave it out here."));
    const std::optional<Person> known = PersonTable::find(db, victim.existing);
    const bool isNamed = !(typed.givenName + typed.familyName + typed.knownAs).isEmpty();
    // A guess is not enough here: nobody is asked.
    if (known && isNamed && comparePersons({typed, {}, {}}, {*known, {}, {}}).isGuess())
        reader.refuse(u"victimIs"_s, Words::tr("The name and date of birth given are not those of this person."));
    return victim;
}

static std::optional<PartEntry> importedVictim(const Connection &db, FieldReader &reader)
{
    PartEntry victim;
    Person &person = victim.person.person;
    person.givenName = reader.text(u"victimGivenName"_s);
    person.familyName = reader.text(u"victimFamilyName"_s);
    person.knownAs = reader.text(u"victimKnownAs"_s);
    person.bornOn = reader.day(u"victimBornOn"_s);
    if (reader.has(u"victimIs"_s))
        return existingVictim(db, reader, person);
    person.phone = reader.text(u"victimPhone"_s);
    person.safeToCall = reader.code(u"victimSafeToCall"_s, CallSafety::NotKnown);
    if (person.phone.isEmpty() && person.safeToCall != CallSafety::NotKnown)
        reader.refuse(u"victimSafeToCall"_s,
                      Words::tr("There is no telephone number to call. Give it, or leave this "
                                "out."));
    person.contactNotes = reader.text(u"victimContactNotes"_s);
    person.gender = reader.text(u"victimGender"_s);
    person.ethnicity = reader.text(u"victimEthnicity"_s);
    person.disability = reader.text(u"victimDisability"_s);
    person.sexualOrientation = reader.text(u"victimSexualOrientation"_s);
    person.language = reader.text(u"victimLanguage"_s);
    person.interpreterNeeded = reader.yes(u"victimInterpreter"_s);
    victim.person.address = addressOf(reader);
    const QStringList &names = nameFields();
    if (std::any_of(names.begin(), names.end(), [&](const QString &name) { return reader.has(name); }))
        return victim;
    reader.refuseAny(detailFields() + QStringList{u"victimBornOn"_s},
                     Words::tr("There is no victim's name to keep this with. Give the name, or leave this out."));
    return std::nullopt;
}

/// "Walsh, Kevin, 1990-02-03; Dunn, Liam".
static QList<PartEntry> others(FieldReader &reader, const QString &name, PartRole role)
{
    QList<PartEntry> parts;
    const QStringList people = reader.text(name).split(u';', Qt::SkipEmptyParts);
    if (people.size() > importPeople) {
        reader.refuse(
            name,
            Words::tr("These are more than %1 people. Divide them over several referrals, or describe them in "
                      "the narrative.")
                .arg(importPeople));
        return {};
    }
    for (const QString &one : people) {
        const QStringList words = one.split(u',');
        PartEntry part;
        part.role = role;
        part.person.person.familyName = words.at(0).trimmed();
        part.person.person.givenName = words.value(1).trimmed();
        const std::optional<QDate> born = isoDay(words.value(2).trimmed());
        part.person.person.bornOn = born.value_or(QDate());
        if (words.size() > 3 || (words.size() == 3 && !born)
            || (part.person.person.familyName + part.person.person.givenName).isEmpty()) {
            reader.refuse(name, Words::tr("These are not people written as family name, given name, YYYY-MM-DD."));
            return {};
        }
        parts << part;
    }
    return parts;
}

QList<PartEntry> importedPeople(const Connection &db, FieldReader &reader)
{
    QList<PartEntry> people;
    if (const std::optional<PartEntry> victim = importedVictim(db, reader))
        people << *victim;
    return people + others(reader, u"perpetrators"_s, PartRole::Perpetrator)
        + others(reader, u"household"_s, PartRole::HouseholdMember) + others(reader, u"children"_s, PartRole::Child)
        + others(reader, u"witnesses"_s, PartRole::Witness);
}

} // namespace marac
