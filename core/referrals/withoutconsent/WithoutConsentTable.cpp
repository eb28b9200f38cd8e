// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/withoutconsent/WithoutConsentTable.h"

#include "core/store/Statement.h"

#include <QStringList>

#include <utility>

namespace marac {

#define WITHOUT_CONSENT_COLUMNS                                                                                        \
    "id, referral_id, protocol_reference, comments, internal_consultations, external_consultations, notified,"         \
    " notified_on, not_notified_reason, review_on, review_by, reviewed_on, review_found, caseworker, signed_on,"       \
    " manager, authorised_on, source_agency_id, version, proportionate, vulnerability, offender_impact, other_means,"  \
    " crime_and_rights, protects_others"

static WithoutConsent read(const Statement &row)
{
    WithoutConsent form;
    form.id = row.get<WithoutConsentId>(0);
    form.referralId = row.get<ReferralId>(1);
    form.protocolReference = row.get<QString>(2);
    form.comments = row.get<QString>(3);
    form.internalConsultations = row.get<QString>(4);
    form.externalConsultations = row.get<QString>(5);
    form.notified = row.get<std::optional<bool>>(6);
    form.notifiedOn = row.get<QDate>(7);
    form.notNotifiedReason = row.get<QString>(8);
    form.reviewOn = row.get<QDate>(9);
    form.reviewBy = row.get<QString>(10);
    form.reviewedOn = row.get<QDate>(11);
    form.reviewFound = row.get<QString>(12);
    form.caseworker = row.get<QString>(13);
    form.signedOn = row.get<QDate>(14);
    form.manager = row.get<QString>(15);
    form.authorisedOn = row.get<QDate>(16);
    form.sourceAgencyId = row.get<AgencyId>(17);
    form.version = row.get<qint64>(18);
    for (int i = 0; i < interestQuestions; ++i)
        form.interest[i] = row.get<QString>(19 + i);
    return form;
}

static void bindFields(Statement &s, const WithoutConsent &form)
{
    s.bind(":protocol", form.protocolReference)
        .bind(":comments", form.comments)
        .bind(":internal", form.internalConsultations)
        .bind(":external", form.externalConsultations)
        .bind(":notified", form.notified)
        .bind(":notified_on", form.notifiedOn)
        .bind(":why_not", form.notNotifiedReason)
        .bind(":review_on", form.reviewOn)
        .bind(":review_by", form.reviewBy)
        .bind(":reviewed_on", form.reviewedOn)
        .bind(":found", form.reviewFound)
        .bind(":caseworker", form.caseworker)
        .bind(":signed_on", form.signedOn)
        .bind(":manager", form.manager)
        .bind(":authorised_on", form.authorisedOn)
        .bind(":proportionate", form.interest[0])
        .bind(":vulnerability", form.interest[1])
        .bind(":impact", form.interest[2])
        .bind(":means", form.interest[3])
        .bind(":rights", form.interest[4])
        .bind(":others", form.interest[5])
        .bind(":source", form.sourceAgencyId);
}

std::optional<WithoutConsent> WithoutConsentTable::ofReferral(ReferralId id) const
{
    Statement s(m_db, "SELECT " WITHOUT_CONSENT_COLUMNS " FROM without_consent WHERE referral_id = :id");
    s.bind(":id", id);
    if (!s.next())
        return std::nullopt;
    WithoutConsent form = read(s);
    readTicks(form);
    return form;
}

QList<WithoutConsent> WithoutConsentTable::toReview() const
{
    Statement s(m_db,
                "SELECT " WITHOUT_CONSENT_COLUMNS " FROM without_consent WHERE review_on IS NOT NULL"
                " AND reviewed_on IS NULL ORDER BY review_on, id");
    QList<WithoutConsent> forms;
    while (s.next())
        forms << read(s);
    for (WithoutConsent &form : forms)
        readTicks(form);
    return forms;
}

/// No code stands for two things.
void WithoutConsentTable::readTicks(WithoutConsent &form) const
{
    Statement s(m_db, "SELECT tick FROM without_consent_tick WHERE without_consent_id = :id ORDER BY id");
    s.bind(":id", form.id);
    while (s.next()) {
        const QString tick = s.get<QString>(0);
        if (const auto ground = fromCode<ShareGround>(tick))
            form.grounds << *ground;
        else if (const auto consideration = fromCode<Consideration>(tick))
            form.considerations << *consideration;
        else
            form.concerns << s.get<ShareConcern>(0);
    }
}

template <Coded E>
static void addCodes(QStringList &ticks, const QList<E> &values)
{
    for (const E value : values)
        ticks << toCode(value);
}

void WithoutConsentTable::keepTicks(const WithoutConsent &form, WithoutConsentId id)
{
    QStringList ticks;
    addCodes(ticks, form.concerns);
    addCodes(ticks, form.grounds);
    addCodes(ticks, form.considerations);
    Statement(m_db, "DELETE FROM without_consent_tick WHERE without_consent_id = :id").bind(":id", id).run();
    Statement s(m_db,
                "INSERT INTO without_consent_tick (without_consent_id, tick, source_agency_id)"
                " VALUES (:form, :tick, :source)");
    for (const QString &tick : std::as_const(ticks))
        s.bind(":form", id).bind(":tick", tick).bind(":source", form.sourceAgencyId).run();
}

void WithoutConsentTable::insert(const WithoutConsent &form)
{
    Statement s(m_db,
                "INSERT INTO without_consent (referral_id, protocol_reference, comments, internal_consultations,"
                " external_consultations, notified, notified_on, not_notified_reason, review_on, review_by, reviewed_on,"
                " review_found, caseworker, signed_on, manager, authorised_on, proportionate, vulnerability,"
                " offender_impact, other_means, crime_and_rights, protects_others, source_agency_id)"
                " VALUES (:referral, :protocol, :comments, :internal, :external, :notified, :notified_on, :why_not,"
                " :review_on, :review_by, :reviewed_on, :found, :caseworker, :signed_on, :manager, :authorised_on,"
                " :proportionate, :vulnerability, :impact, :means, :rights, :others, :source)");
    bindFields(s, form);
    s.bind(":referral", form.referralId).run();
    keepTicks(form, WithoutConsentId(s.insertedId()));
}

bool WithoutConsentTable::update(const WithoutConsent &form)
{
    Statement s(m_db,
                "UPDATE without_consent SET protocol_reference = :protocol, comments = :comments,"
                " internal_consultations = :internal, external_consultations = :external, notified = :notified,"
                " notified_on = :notified_on, not_notified_reason = :why_not, review_on = :review_on,"
                " review_by = :review_by, reviewed_on = :reviewed_on, review_found = :found, caseworker = :caseworker,"
                " signed_on = :signed_on, manager = :manager, authorised_on = :authorised_on,"
                " proportionate = :proportionate, vulnerability = :vulnerability, offender_impact = :impact,"
                " other_means = :means, crime_and_rights = :rights, protects_others = :others,"
                " source_agency_id = :source, version = version + 1 WHERE id = :id AND version = :version");
    bindFields(s, form);
    s.bind(":id", form.id).bind(":version", form.version).run();
    if (s.changed() != 1)
        return false;
    keepTicks(form, form.id);
    return true;
}

void WithoutConsentTable::moveSource(ReferralId id, AgencyId from, AgencyId to)
{
    Statement(m_db,
              "UPDATE without_consent_tick SET source_agency_id = :to WHERE source_agency_id = :from AND"
              " without_consent_id IN (SELECT id FROM without_consent WHERE referral_id = :id)")
        .bind(":to", to)
        .bind(":from", from)
        .bind(":id", id)
        .run();
    Statement(m_db,
              "UPDATE without_consent SET source_agency_id = :to WHERE source_agency_id = :from AND referral_id = :id")
        .bind(":to", to)
        .bind(":from", from)
        .bind(":id", id)
        .run();
}

} // namespace marac
