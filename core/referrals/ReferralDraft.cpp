// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralDraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace marac {

namespace {

constexpr int draftVersion = 1;

template <class Of, class Member>
struct Named
{
    const char *name;
    Member Of::*member;
};

constexpr Named<Referral, QString> referralTexts[]{
    {"ref", &Referral::ref},
    {"referrerName", &Referral::referrerName},
    {"referrerPost", &Referral::referrerPost},
    {"referrerPhone", &Referral::referrerPhone},
    {"referrerEmail", &Referral::referrerEmail},
    {"source", &Referral::source},
    {"thirdPartyCentre", &Referral::thirdPartyCentre},
    {"incidentPlace", &Referral::incidentPlace},
    {"policeRef", &Referral::policeRef},
    {"narrative", &Referral::narrative},
    {"perpetratorDescription", &Referral::perpetratorDescription},
    {"victimWishes", &Referral::victimWishes},
    {"safeContact", &Referral::safeContact},
    {"protectiveFactors", &Referral::protectiveFactors},
    {"consentReason", &Referral::consentReason},
    {"emergencyReason", &Referral::emergencyReason},
};
constexpr Named<Referral, bool> referralFlags[]{
    {"aggravatedOffence", &Referral::aggravatedOffence},
    {"online", &Referral::online},
    {"counterAllegation", &Referral::counterAllegation},
    {"perpetratorUnknown", &Referral::perpetratorUnknown},
    {"victimAware", &Referral::victimAware},
    {"emergency", &Referral::emergency},
};
constexpr Named<Person, QString> personTexts[]{
    {"givenName", &Person::givenName},       {"familyName", &Person::familyName},
    {"knownAs", &Person::knownAs},           {"gender", &Person::gender},
    {"ethnicity", &Person::ethnicity},       {"phone", &Person::phone},
    {"contactNotes", &Person::contactNotes}, {"language", &Person::language},
};
constexpr Named<Person, bool> personFlags[]{
    {"bornOnEstimated", &Person::bornOnEstimated},
    {"safeToCall", &Person::safeToCall},
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

template <class Of, std::size_t N>
void put(QJsonObject &json, const Of &record, const Named<Of, QString> (&texts)[N])
{
    for (const auto &text : texts)
        json.insert(QLatin1String(text.name), record.*text.member);
}
template <class Of, std::size_t N>
void put(QJsonObject &json, const Of &record, const Named<Of, bool> (&flags)[N])
{
    for (const auto &flag : flags)
        json.insert(QLatin1String(flag.name), record.*flag.member);
}
template <class Of, std::size_t N>
void take(const QJsonObject &json, Of &record, const Named<Of, QString> (&texts)[N])
{
    for (const auto &text : texts)
        record.*text.member = json.value(QLatin1String(text.name)).toString();
}
template <class Of, std::size_t N>
void take(const QJsonObject &json, Of &record, const Named<Of, bool> (&flags)[N])
{
    for (const auto &flag : flags)
        record.*flag.member = json.value(QLatin1String(flag.name)).toBool();
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate day(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

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

QJsonObject partToJson(const PartEntry &part)
{
    const Person &person = part.person.person;
    QJsonObject json{{QStringLiteral("existing"), part.existing.value()},
                     {QStringLiteral("role"), toCode(part.role)},
                     {QStringLiteral("relationship"), part.relationship},
                     {QStringLiteral("id"), person.id.value()},
                     {QStringLiteral("version"), person.version},
                     {QStringLiteral("addressId"), person.addressId.value()},
                     {QStringLiteral("source"), person.sourceAgencyId.value()},
                     {QStringLiteral("bornOn"), isoDay(person.bornOn)},
                     {QStringLiteral("verifiedOn"), isoDay(person.verifiedOn)},
                     {QStringLiteral("aliases"), QJsonArray::fromStringList(part.person.aliases)}};
    put(json, person, personTexts);
    put(json, person, personFlags);
    if (part.person.address)
        json.insert(QStringLiteral("address"), addressToJson(*part.person.address));
    return json;
}

PartEntry partFromJson(const QJsonObject &json)
{
    PartEntry part;
    Person &person = part.person.person;
    part.existing = PersonId(json.value(QStringLiteral("existing")).toInteger());
    part.role = fromCode<PartRole>(json.value(QStringLiteral("role")).toString()).value_or(PartRole::Victim);
    part.relationship = json.value(QStringLiteral("relationship")).toString();
    person.id = PersonId(json.value(QStringLiteral("id")).toInteger());
    person.version = json.value(QStringLiteral("version")).toInteger(1);
    person.addressId = AddressId(json.value(QStringLiteral("addressId")).toInteger());
    person.sourceAgencyId = AgencyId(json.value(QStringLiteral("source")).toInteger());
    person.bornOn = day(json.value(QStringLiteral("bornOn")));
    person.verifiedOn = day(json.value(QStringLiteral("verifiedOn")));
    const QJsonArray aliases = json.value(QStringLiteral("aliases")).toArray();
    for (const QJsonValue &alias : aliases)
        part.person.aliases += alias.toString();
    take(json, person, personTexts);
    take(json, person, personFlags);
    if (json.contains(QStringLiteral("address")))
        part.person.address = addressFromJson(json.value(QStringLiteral("address")).toObject());
    return part;
}

} // namespace

QByteArray toDraft(const ReferralEntry &entry)
{
    const Referral &r = entry.referral;
    QJsonArray parts;
    for (const PartEntry &part : entry.parts)
        parts.append(partToJson(part));
    QJsonArray strands;
    for (const ReferralStrand &strand : entry.strands)
        strands.append(QJsonObject{{QStringLiteral("strand"), strand.strand},
                                   {QStringLiteral("subStrand"), strand.subStrand},
                                   {QStringLiteral("source"), strand.sourceAgencyId.value()}});
    QJsonObject json{{QStringLiteral("draft"), draftVersion},
                     {QStringLiteral("id"), r.id.value()},
                     {QStringLiteral("version"), r.version},
                     {QStringLiteral("receivedAt"), r.receivedAt.toString(Qt::ISODateWithMs)},
                     {QStringLiteral("referringAgencyId"), r.referringAgencyId.value()},
                     {QStringLiteral("source agency"), r.sourceAgencyId.value()},
                     {QStringLiteral("victimKind"), toCode(r.victimKind)},
                     {QStringLiteral("incidentKind"), toCode(r.incidentKind)},
                     {QStringLiteral("consent"), toCode(r.consent)},
                     {QStringLiteral("incidentOn"), isoDay(r.incidentOn)},
                     {QStringLiteral("parts"), parts},
                     {QStringLiteral("strands"), strands}};
    put(json, r, referralTexts);
    put(json, r, referralFlags);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<ReferralEntry> referralFromDraft(const QByteArray &draft)
{
    const QJsonObject json = QJsonDocument::fromJson(draft).object();
    if (json.value(QStringLiteral("draft")).toInt() != draftVersion)
        return std::nullopt;
    ReferralEntry entry;
    Referral &r = entry.referral;
    r.id = ReferralId(json.value(QStringLiteral("id")).toInteger());
    r.version = json.value(QStringLiteral("version")).toInteger(1);
    r.receivedAt = QDateTime::fromString(json.value(QStringLiteral("receivedAt")).toString(), Qt::ISODateWithMs);
    r.referringAgencyId = AgencyId(json.value(QStringLiteral("referringAgencyId")).toInteger());
    r.sourceAgencyId = AgencyId(json.value(QStringLiteral("source agency")).toInteger());
    r.victimKind =
        fromCode<VictimKind>(json.value(QStringLiteral("victimKind")).toString()).value_or(VictimKind::Person);
    r.incidentKind =
        fromCode<IncidentKind>(json.value(QStringLiteral("incidentKind")).toString()).value_or(IncidentKind::Crime);
    r.consent = fromCode<Consent>(json.value(QStringLiteral("consent")).toString()).value_or(Consent::NotKnown);
    r.incidentOn = day(json.value(QStringLiteral("incidentOn")));
    take(json, r, referralTexts);
    take(json, r, referralFlags);
    const QJsonArray parts = json.value(QStringLiteral("parts")).toArray();
    for (const QJsonValue &part : parts)
        entry.parts += partFromJson(part.toObject());
    const QJsonArray strands = json.value(QStringLiteral("strands")).toArray();
    for (const QJsonValue &strand : strands) {
        entry.strands +=
            ReferralStrand{strand[QStringLiteral("strand")].toString(), strand[QStringLiteral("subStrand")].toString(),
                           AgencyId(strand[QStringLiteral("source")].toInteger())};
    }
    return entry;
}

} // namespace marac
