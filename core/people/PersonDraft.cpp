// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonDraft.h"

#include "core/base/IsoDay.h"
#include "core/base/NamedMembers.h"

#include <QJsonArray>

namespace marac {

namespace {

constexpr Named<Person, QString> personTexts[]{
    {"givenName", &Person::givenName},       {"familyName", &Person::familyName},
    {"knownAs", &Person::knownAs},           {"gender", &Person::gender},
    {"ethnicity", &Person::ethnicity},       {"phone", &Person::phone},
    {"contactNotes", &Person::contactNotes}, {"language", &Person::language},
    {"disability", &Person::disability},     {"sexualOrientation", &Person::sexualOrientation},
};
constexpr Named<Person, bool> personFlags[]{
    {"bornOnEstimated", &Person::bornOnEstimated},
    {"interpreterNeeded", &Person::interpreterNeeded},
    {"deceased", &Person::deceased},
};
constexpr Named<Address, QString> addressTexts[]{
    {"organisation", &Address::organisation},
    {"saon", &Address::saon},
    {"paon", &Address::paon},
    {"street", &Address::street},
    {"locality", &Address::locality},
    {"town", &Address::town},
    {"administrativeArea", &Address::administrativeArea},
    {"postTown", &Address::postTown},
    {"postcode", &Address::postcode},
    {"asGiven", &Address::asGiven},
};
constexpr Named<Address, bool> addressFlags[]{
    {"isProtected", &Address::isProtected},
    {"noFixedAbode", &Address::noFixedAbode},
};

QJsonObject addressToJson(const Address &address)
{
    QJsonObject json{{QStringLiteral("id"), address.id.value()},
                     {QStringLiteral("source"), address.sourceAgencyId.value()},
                     {QStringLiteral("version"), address.version}};
    if (address.uprn)
        json.insert(QStringLiteral("uprn"), *address.uprn);
    if (address.usrn)
        json.insert(QStringLiteral("usrn"), *address.usrn);
    put(json, address, addressTexts);
    put(json, address, addressFlags);
    return json;
}

Address addressFromJson(const QJsonObject &json)
{
    Address address;
    address.id = AddressId(json.value(QStringLiteral("id")).toInteger());
    address.sourceAgencyId = AgencyId(json.value(QStringLiteral("source")).toInteger());
    address.version = json.value(QStringLiteral("version")).toInteger(1);
    if (json.contains(QStringLiteral("uprn")))
        address.uprn = json.value(QStringLiteral("uprn")).toInteger();
    if (json.contains(QStringLiteral("usrn")))
        address.usrn = json.value(QStringLiteral("usrn")).toInteger();
    take(json, address, addressTexts);
    take(json, address, addressFlags);
    return address;
}

} // namespace

QJsonObject toJson(const PersonEntry &entry)
{
    const Person &person = entry.person;
    QJsonObject json{{QStringLiteral("id"), person.id.value()},
                     {QStringLiteral("version"), person.version},
                     {QStringLiteral("addressId"), person.addressId.value()},
                     {QStringLiteral("source"), person.sourceAgencyId.value()},
                     {QStringLiteral("bornOn"), person.bornOn.toString(Qt::ISODate)},
                     {QStringLiteral("safeToCall"), toCode(person.safeToCall)},
                     {QStringLiteral("verifiedOn"), person.verifiedOn.toString(Qt::ISODate)},
                     {QStringLiteral("noAddressKnown"), entry.noAddressKnown},
                     {QStringLiteral("liftReason"), entry.liftReason},
                     {QStringLiteral("aliases"), QJsonArray::fromStringList(entry.aliases)}};
    put(json, person, personTexts);
    put(json, person, personFlags);
    if (entry.address)
        json.insert(QStringLiteral("address"), addressToJson(*entry.address));
    return json;
}

PersonEntry personFromJson(const QJsonObject &json)
{
    PersonEntry entry;
    Person &person = entry.person;
    person.id = PersonId(json.value(QStringLiteral("id")).toInteger());
    person.version = json.value(QStringLiteral("version")).toInteger(1);
    person.addressId = AddressId(json.value(QStringLiteral("addressId")).toInteger());
    person.sourceAgencyId = AgencyId(json.value(QStringLiteral("source")).toInteger());
    person.bornOn = isoDay(json.value(QStringLiteral("bornOn")).toString()).value_or(QDate());
    person.safeToCall =
        fromCode<CallSafety>(json.value(QStringLiteral("safeToCall")).toString()).value_or(CallSafety::NotKnown);
    person.verifiedOn = isoDay(json.value(QStringLiteral("verifiedOn")).toString()).value_or(QDate());
    entry.noAddressKnown = json.value(QStringLiteral("noAddressKnown")).toBool();
    entry.liftReason = json.value(QStringLiteral("liftReason")).toString();
    const QJsonArray aliases = json.value(QStringLiteral("aliases")).toArray();
    for (const QJsonValue &alias : aliases)
        entry.aliases += alias.toString();
    take(json, person, personTexts);
    take(json, person, personFlags);
    if (json.contains(QStringLiteral("address")))
        entry.address = addressFromJson(json.value(QStringLiteral("address")).toObject());
    return entry;
}

} // namespace marac
