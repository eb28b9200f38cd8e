// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralDraft.h"

#include "core/base/IsoDay.h"
#include "core/base/NamedMembers.h"
#include "core/people/PersonDraft.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace marac {

namespace {

constexpr int draftVersion = 1;

constexpr Named<Referral, QString> referralTexts[]{
    {"ref", &Referral::ref},
    {"referrerName", &Referral::referrerName},
    {"referrerPost", &Referral::referrerPost},
    {"referrerPhone", &Referral::referrerPhone},
    {"referrerEmail", &Referral::referrerEmail},
    {"source", &Referral::source},
    {"thirdPartyCentre", &Referral::thirdPartyCentre},
    {"incidentKind", &Referral::incidentKind},
    {"incidentPlace", &Referral::incidentPlace},
    {"policeRef", &Referral::policeRef},
    {"narrative", &Referral::narrative},
    {"perpetratorDescription", &Referral::perpetratorDescription},
    {"victimWishes", &Referral::victimWishes},
    {"safeContact", &Referral::safeContact},
    {"protectiveFactors", &Referral::protectiveFactors},
    {"consentReason", &Referral::consentReason},
    {"emergencyReason", &Referral::emergencyReason},
    {"landlord", &Referral::landlord},
    {"officerInCase", &Referral::officerInCase},
    {"gp", &Referral::gp},
    {"afraidOf", &Referral::afraidOf},
    {"safeToTalkTo", &Referral::safeToTalkTo},
    {"otherMarac", &Referral::otherMarac},
    {"locationType", &Referral::locationType},
};
constexpr Named<Referral, bool> referralFlags[]{
    {"aggravatedOffence", &Referral::aggravatedOffence},
    {"online", &Referral::online},
    {"counterAllegation", &Referral::counterAllegation},
    {"perpetratorUnknown", &Referral::perpetratorUnknown},
    {"victimAware", &Referral::victimAware},
    {"emergency", &Referral::emergency},
};

QJsonObject partToJson(const PartEntry &part)
{
    QJsonObject json = toJson(part.person);
    json.insert(QStringLiteral("existing"), part.existing.value());
    json.insert(QStringLiteral("role"), toCode(part.role));
    json.insert(QStringLiteral("relationship"), part.relationship);
    json.insert(QStringLiteral("school"), part.school);
    json.insert(QStringLiteral("relationshipToPerpetrator"), part.relationshipToPerpetrator);
    return json;
}

PartEntry partFromJson(const QJsonObject &json)
{
    PartEntry part;
    part.existing = PersonId(json.value(QStringLiteral("existing")).toInteger());
    part.person = personFromJson(json);
    part.role = fromCode<PartRole>(json.value(QStringLiteral("role")).toString()).value_or(PartRole::Victim);
    part.relationship = json.value(QStringLiteral("relationship")).toString();
    part.school = json.value(QStringLiteral("school")).toString();
    part.relationshipToPerpetrator = json.value(QStringLiteral("relationshipToPerpetrator")).toString();
    return part;
}

QJsonArray criteriaToJson(const QList<ReferralCriterion> &criteria)
{
    QJsonArray json;
    for (const ReferralCriterion &one : criteria)
        json.append(QJsonObject{{QStringLiteral("criterion"), toCode(one.criterion)},
                                {QStringLiteral("heardOn"), one.heardOn.toString(Qt::ISODate)},
                                {QStringLiteral("caseRef"), one.caseRef},
                                {QStringLiteral("source"), one.sourceAgencyId.value()}});
    return json;
}

QList<ReferralCriterion> criteriaFromJson(const QJsonArray &json)
{
    QList<ReferralCriterion> criteria;
    for (const QJsonValue &one : json) {
        if (const auto criterion = fromCode<Criterion>(one[QStringLiteral("criterion")].toString()))
            criteria += ReferralCriterion{
                *criterion, isoDay(one[QStringLiteral("heardOn")].toString()).value_or(QDate()),
                one[QStringLiteral("caseRef")].toString(), AgencyId(one[QStringLiteral("source")].toInteger())};
    }
    return criteria;
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
                     {QStringLiteral("consent"), toCode(r.consent)},
                     {QStringLiteral("incidentOn"), r.incidentOn.toString(Qt::ISODate)},
                     {QStringLiteral("parts"), parts},
                     {QStringLiteral("strands"), strands},
                     {QStringLiteral("criteria"), criteriaToJson(entry.criteria)}};
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
    r.consent = fromCode<Consent>(json.value(QStringLiteral("consent")).toString()).value_or(Consent::NotKnown);
    r.incidentOn = isoDay(json.value(QStringLiteral("incidentOn")).toString()).value_or(QDate());
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
    entry.criteria = criteriaFromJson(json.value(QStringLiteral("criteria")).toArray());
    return entry;
}

} // namespace marac
