// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/signatories/SignatoryTable.h"

#include "core/store/Statement.h"

namespace marac {

static Signatory read(const Statement &row)
{
    Signatory s;
    s.id = row.get<SignatoryId>(0);
    s.legalName = row.get<QString>(1);
    s.seniorOfficer = row.get<QString>(2);
    s.seniorOfficerPost = row.get<QString>(3);
    s.icoNumber = row.get<QString>(4);
    s.icoPurpose = row.get<QString>(5);
    s.icoExpiresOn = row.get<QDate>(6);
    s.signedOn = row.get<QDate>(7);
    s.signedBy = row.get<QString>(8);
    s.signedByPost = row.get<QString>(9);
    s.withdrawalNoticeOn = row.get<QDate>(10);
    s.withdrawnOn = row.get<QDate>(11);
    s.relevantAuthority = row.get<bool>(12);
    s.regime = row.get<Regime>(13);
    s.version = row.get<qint64>(14);
    return s;
}

static void bindFields(Statement &s, const Signatory &signatory)
{
    s.bind(":legal_name", signatory.legalName)
        .bind(":senior_officer", signatory.seniorOfficer)
        .bind(":senior_officer_post", signatory.seniorOfficerPost)
        .bind(":ico_number", signatory.icoNumber)
        .bind(":ico_purpose", signatory.icoPurpose)
        .bind(":ico_expires_on", signatory.icoExpiresOn)
        .bind(":signed_on", signatory.signedOn)
        .bind(":signed_by", signatory.signedBy)
        .bind(":signed_by_post", signatory.signedByPost)
        .bind(":withdrawal_notice_on", signatory.withdrawalNoticeOn)
        .bind(":withdrawn_on", signatory.withdrawnOn)
        .bind(":relevant_authority", signatory.relevantAuthority)
        .bind(":regime", signatory.regime);
}

SignatoryId SignatoryTable::insert(Connection &db, const Signatory &signatory)
{
    Statement s(db,
                "INSERT INTO signatory (legal_name, senior_officer, senior_officer_post, ico_number, ico_purpose,"
                " ico_expires_on, signed_on, signed_by, signed_by_post, withdrawal_notice_on, withdrawn_on,"
                " relevant_authority, regime)"
                " VALUES (:legal_name, :senior_officer, :senior_officer_post, :ico_number, :ico_purpose,"
                " :ico_expires_on, :signed_on, :signed_by, :signed_by_post, :withdrawal_notice_on, :withdrawn_on,"
                " :relevant_authority, :regime)");
    bindFields(s, signatory);
    s.run();
    return SignatoryId(s.insertedId());
}

bool SignatoryTable::update(Connection &db, const Signatory &signatory)
{
    Statement s(db,
                "UPDATE signatory SET legal_name = :legal_name, senior_officer = :senior_officer,"
                " senior_officer_post = :senior_officer_post, ico_number = :ico_number, ico_purpose = :ico_purpose,"
                " ico_expires_on = :ico_expires_on, signed_on = :signed_on, signed_by = :signed_by,"
                " signed_by_post = :signed_by_post, withdrawal_notice_on = :withdrawal_notice_on,"
                " withdrawn_on = :withdrawn_on, relevant_authority = :relevant_authority, regime = :regime,"
                " version = version + 1 WHERE id = :id AND version = :version");
    bindFields(s, signatory);
    s.bind(":id", signatory.id).bind(":version", signatory.version).run();
    return s.changed() == 1;
}

#define SIGNATORY_SELECT                                                                                               \
    "SELECT s.id, s.legal_name, s.senior_officer, s.senior_officer_post, s.ico_number, s.ico_purpose, "                \
    "s.ico_expires_on,"                                                                                                \
    " s.signed_on, s.signed_by, s.signed_by_post, s.withdrawal_notice_on, s.withdrawn_on, s.relevant_authority, "      \
    "s.regime,"                                                                                                        \
    " s.version FROM signatory s"

static std::optional<Signatory> readOne(Statement &s)
{
    return s.next() ? std::optional(read(s)) : std::nullopt;
}

std::optional<Signatory> SignatoryTable::find(const Connection &db, SignatoryId id)
{
    Statement s(db, SIGNATORY_SELECT " WHERE s.id = :id");
    s.bind(":id", id);
    return readOne(s);
}

std::optional<Signatory> SignatoryTable::ofAgency(const Connection &db, AgencyId agency)
{
    Statement s(db, SIGNATORY_SELECT " JOIN agency a ON a.signatory_id = s.id WHERE a.id = :agency");
    s.bind(":agency", agency);
    return readOne(s);
}

QList<Signatory> SignatoryTable::all(const Connection &db)
{
    Statement s(db, SIGNATORY_SELECT " ORDER BY s.legal_name COLLATE NOCASE, s.id");
    QList<Signatory> found;
    while (s.next())
        found.append(read(s));
    return found;
}

} // namespace marac
