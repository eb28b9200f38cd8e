// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralTable.h"

#include "core/referrals/criteria/CriterionTable.h"
#include "core/referrals/withoutconsent/WithoutConsentTable.h"
#include "core/store/Statement.h"

namespace marac {

#define REFERRAL_COLUMNS                                                                                               \
    "id, ref, state, received_at, referring_agency_id, referrer_name, referrer_post, referrer_phone, referrer_email, " \
    "source, third_party_centre, victim_kind, incident_kind, incident_on, incident_place, police_ref, "                \
    "aggravated_offence, online, narrative, counter_allegation, perpetrator_unknown, perpetrator_description, "        \
    "victim_wishes, safe_contact, protective_factors, victim_aware, consent, consent_reason, emergency, "              \
    "emergency_reason, case_id, decided_at, decision_reason, source_agency_id, version, repeat_of_id, landlord, "      \
    "officer_in_case, gp, afraid_of, safe_to_talk_to, other_marac, location_type"

Referral ReferralTable::read(const Statement &row)
{
    int column = 0;
    Referral r;
    r.id = row.get<ReferralId>(column++);
    r.ref = row.get<QString>(column++);
    r.state = row.get<ReferralState>(column++);
    r.receivedAt = row.get<QDateTime>(column++);
    r.referringAgencyId = row.get<AgencyId>(column++);
    r.referrerName = row.get<QString>(column++);
    r.referrerPost = row.get<QString>(column++);
    r.referrerPhone = row.get<QString>(column++);
    r.referrerEmail = row.get<QString>(column++);
    r.source = row.get<QString>(column++);
    r.thirdPartyCentre = row.get<QString>(column++);
    r.victimKind = row.get<VictimKind>(column++);
    r.incidentKind = row.get<QString>(column++);
    r.incidentOn = row.get<QDate>(column++);
    r.incidentPlace = row.get<QString>(column++);
    r.policeRef = row.get<QString>(column++);
    r.aggravatedOffence = row.get<bool>(column++);
    r.online = row.get<bool>(column++);
    r.narrative = row.get<QString>(column++);
    r.counterAllegation = row.get<bool>(column++);
    r.perpetratorUnknown = row.get<bool>(column++);
    r.perpetratorDescription = row.get<QString>(column++);
    r.victimWishes = row.get<QString>(column++);
    r.safeContact = row.get<QString>(column++);
    r.protectiveFactors = row.get<QString>(column++);
    r.victimAware = row.get<bool>(column++);
    r.consent = row.get<Consent>(column++);
    r.consentReason = row.get<QString>(column++);
    r.emergency = row.get<bool>(column++);
    r.emergencyReason = row.get<QString>(column++);
    r.caseId = row.get<CaseFileId>(column++);
    r.decidedAt = row.get<QDateTime>(column++);
    r.decisionReason = row.get<QString>(column++);
    r.sourceAgencyId = row.get<AgencyId>(column++);
    r.version = row.get<qint64>(column++);
    r.repeatOf = row.get<MeetingId>(column++);
    r.landlord = row.get<QString>(column++);
    r.officerInCase = row.get<QString>(column++);
    r.gp = row.get<QString>(column++);
    r.afraidOf = row.get<QString>(column++);
    r.safeToTalkTo = row.get<QString>(column++);
    r.otherMarac = row.get<QString>(column++);
    r.locationType = row.get<QString>(column++);
    return r;
}

void ReferralTable::bind(Statement &s, const Referral &r)
{
    s.bind(":state", r.state)
        .bind(":received_at", r.receivedAt)
        .bind(":referring_agency_id", r.referringAgencyId)
        .bind(":referrer_name", r.referrerName)
        .bind(":referrer_post", r.referrerPost)
        .bind(":referrer_phone", r.referrerPhone)
        .bind(":referrer_email", r.referrerEmail)
        .bind(":source", r.source)
        .bind(":third_party_centre", r.thirdPartyCentre)
        .bind(":victim_kind", r.victimKind)
        .bind(":incident_kind", r.incidentKind)
        .bind(":incident_on", r.incidentOn)
        .bind(":incident_place", r.incidentPlace)
        .bind(":police_ref", r.policeRef)
        .bind(":aggravated_offence", r.aggravatedOffence)
        .bind(":online", r.online)
        .bind(":narrative", r.narrative)
        .bind(":counter_allegation", r.counterAllegation)
        .bind(":perpetrator_unknown", r.perpetratorUnknown)
        .bind(":perpetrator_description", r.perpetratorDescription)
        .bind(":victim_wishes", r.victimWishes)
        .bind(":safe_contact", r.safeContact)
        .bind(":protective_factors", r.protectiveFactors)
        .bind(":victim_aware", r.victimAware)
        .bind(":consent", r.consent)
        .bind(":consent_reason", r.consentReason)
        .bind(":emergency", r.emergency)
        .bind(":emergency_reason", r.emergencyReason)
        .bind(":case_id", r.caseId)
        .bind(":decided_at", r.decidedAt)
        .bind(":decision_reason", r.decisionReason)
        .bind(":source_agency_id", r.sourceAgencyId)
        .bind(":repeat_of_id", r.repeatOf)
        .bind(":landlord", r.landlord)
        .bind(":officer_in_case", r.officerInCase)
        .bind(":gp", r.gp)
        .bind(":afraid_of", r.afraidOf)
        .bind(":safe_to_talk_to", r.safeToTalkTo)
        .bind(":other_marac", r.otherMarac)
        .bind(":location_type", r.locationType);
}

ReferralId ReferralTable::insert(const Referral &referral)
{
    Statement s(
        m_db,
        "INSERT INTO referral (ref, state, received_at, referring_agency_id, referrer_name, referrer_post,"
        " referrer_phone, referrer_email, source, third_party_centre, victim_kind, incident_kind, incident_on,"
        " incident_place, police_ref, aggravated_offence, online, narrative, counter_allegation, perpetrator_unknown,"
        " perpetrator_description, victim_wishes, safe_contact, protective_factors, victim_aware, consent,"
        " consent_reason, emergency, emergency_reason, case_id, decided_at, decision_reason, source_agency_id,"
        " repeat_of_id, landlord, officer_in_case, gp, afraid_of, safe_to_talk_to, other_marac, location_type)"
        " VALUES (:ref, :state, "
        ":received_at, :referring_agency_id, :referrer_name, :referrer_post, "
        ":referrer_phone,"
        " :referrer_email, :source, :third_party_centre, :victim_kind, :incident_kind, :incident_on, :incident_place,"
        " :police_ref, :aggravated_offence, :online, :narrative, :counter_allegation, :perpetrator_unknown,"
        " :perpetrator_description, :victim_wishes, :safe_contact, :protective_factors, :victim_aware, :consent,"
        " :consent_reason, :emergency, :emergency_reason, :case_id, :decided_at, :decision_reason, :source_agency_id,"
        " :repeat_of_id, :landlord, :officer_in_case, :gp, :afraid_of, :safe_to_talk_to, :other_marac,"
        " :location_type)");
    bind(s, referral);
    s.bind(":ref", referral.ref).run();
    return ReferralId(s.insertedId());
}

bool ReferralTable::update(const Referral &referral)
{
    Statement s(
        m_db,
        "UPDATE referral SET state = :state, received_at = :received_at, referring_agency_id = :referring_agency_id,"
        " referrer_name = :referrer_name, referrer_post = :referrer_post, referrer_phone = :referrer_phone,"
        " referrer_email = :referrer_email, source = :source, third_party_centre = :third_party_centre,"
        " victim_kind = :victim_kind, incident_kind = :incident_kind, incident_on = :incident_on,"
        " incident_place = :incident_place, police_ref = :police_ref, aggravated_offence = :aggravated_offence,"
        " online = :online, narrative = :narrative, counter_allegation = :counter_allegation,"
        " perpetrator_unknown = :perpetrator_unknown, perpetrator_description = :perpetrator_description,"
        " victim_wishes = :victim_wishes, safe_contact = :safe_contact, protective_factors = :protective_factors,"
        " victim_aware = :victim_aware, consent = :consent, consent_reason = :consent_reason, emergency = :emergency,"
        " emergency_reason = :emergency_reason, case_id = :case_id, decided_at = :decided_at,"
        " decision_reason = :decision_reason, source_agency_id = :source_agency_id, repeat_of_id = :repeat_of_id,"
        " landlord = :landlord, officer_in_case = :officer_in_case, gp = :gp, afraid_of = :afraid_of,"
        " safe_to_talk_to = :safe_to_talk_to, other_marac = :other_marac, location_type = :location_type,"
        " version = version + 1"
        " WHERE id = :id AND version = :version");
    bind(s, referral);
    s.bind(":id", referral.id).bind(":version", referral.version).run();
    return s.changed() == 1;
}

std::optional<Referral> ReferralTable::find(ReferralId id) const
{
    Statement s(m_db, "SELECT " REFERRAL_COLUMNS " FROM referral WHERE id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(read(s)) : std::nullopt;
}

std::optional<Referral> ReferralTable::findByRef(const QString &ref) const
{
    Statement s(m_db, "SELECT " REFERRAL_COLUMNS " FROM referral WHERE ref = :ref");
    s.bind(":ref", ref);
    return s.next() ? std::optional(read(s)) : std::nullopt;
}

std::optional<ReferralRecord> ReferralTable::record(ReferralId id) const
{
    const std::optional<Referral> referral = find(id);
    if (!referral)
        return std::nullopt;
    return ReferralRecord{*referral, parts(id), strands(id), CriterionTable(m_db).ofReferral(id),
                          WithoutConsentTable(m_db).ofReferral(id)};
}

QList<Referral> ReferralTable::ofCase(CaseFileId caseId) const
{
    Statement s(m_db, "SELECT " REFERRAL_COLUMNS " FROM referral WHERE case_id = :case ORDER BY received_at, id");
    s.bind(":case", caseId);
    QList<Referral> referrals;
    while (s.next())
        referrals << read(s);
    return referrals;
}

int ReferralTable::nextNumber(int year) const
{
    // Numbers grow with the rows, so the newest row has the highest where it is of the year.
    const QString prefix = QStringLiteral("REF-%1-").arg(year);
    Statement newest(m_db, "SELECT ref FROM referral ORDER BY id DESC LIMIT 1");
    if (const QString ref = newest.next() ? newest.get<QString>(0) : QString(); ref.startsWith(prefix))
        return ref.mid(prefix.size()).toInt() + 1;
    // By the index of references alone: a LIKE would read every referral for each one that is taken in.
    Statement s(m_db,
                "SELECT coalesce(max(CAST(substr(ref, 10) AS INTEGER)), 0) + 1 FROM referral "
                "WHERE ref > :first AND ref < :past");
    s.bind(":first", prefix).bind(":past", QStringLiteral("REF-%1.").arg(year));
    s.next();
    return s.get<int>(0);
}

QList<ReferralPart> ReferralTable::parts(ReferralId id) const
{
    Statement s(m_db,
                "SELECT id, person_id, role, relationship, source_agency_id, school,"
                " relationship_to_perpetrator FROM referral_person WHERE referral_id = :id ORDER BY id");
    s.bind(":id", id);
    QList<ReferralPart> parts;
    while (s.next()) {
        parts << ReferralPart{s.get<qint64>(0),   s.get<PersonId>(1), s.get<PartRole>(2), s.get<QString>(3),
                              s.get<AgencyId>(4), s.get<QString>(5),  s.get<QString>(6)};
    }
    return parts;
}

void ReferralTable::insertStrand(ReferralId id, const ReferralStrand &strand)
{
    Statement s(m_db,
                "INSERT INTO referral_strand (referral_id, strand, sub_strand, source_agency_id)"
                " VALUES (:referral, :strand, :sub, :source)");
    s.bind(":referral", id)
        .bind(":strand", strand.strand)
        .bind(":sub", strand.subStrand)
        .bind(":source", strand.sourceAgencyId)
        .run();
}

void ReferralTable::deleteStrands(ReferralId id)
{
    Statement(m_db, "DELETE FROM referral_strand WHERE referral_id = :id").bind(":id", id).run();
}

QList<ReferralStrand> ReferralTable::strands(ReferralId id) const
{
    Statement s(m_db,
                "SELECT strand, sub_strand, source_agency_id FROM referral_strand WHERE referral_id = :id ORDER BY id");
    s.bind(":id", id);
    QList<ReferralStrand> strands;
    while (s.next())
        strands << ReferralStrand{s.get<QString>(0), s.get<QString>(1), s.get<AgencyId>(2)};
    return strands;
}

} // namespace marac
