// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/officers/OfficerTable.h"

#include "core/store/Statement.h"

namespace marac {

#define OFFICER_COLUMNS                                                                                                \
    "o.id, o.agency_id, o.name, o.post, o.designation, o.temporary, o.authorised_by, o.email, o.phone, "               \
    "o.designated_on,"                                                                                                 \
    " o.ended_on, o.version, o.form_signed_on"

static Officer read(const Statement &row)
{
    Officer o;
    o.id = row.get<OfficerId>(0);
    o.agencyId = row.get<AgencyId>(1);
    o.name = row.get<QString>(2);
    o.post = row.get<QString>(3);
    o.designation = row.get<Designation>(4);
    o.temporary = row.get<bool>(5);
    o.authorisedBy = row.get<QString>(6);
    o.email = row.get<QString>(7);
    o.phone = row.get<QString>(8);
    o.designatedOn = row.get<QDate>(9);
    o.endedOn = row.get<QDate>(10);
    o.version = row.get<qint64>(11);
    o.formSignedOn = row.get<QDate>(12);
    return o;
}

static QList<Officer> readAll(Statement &s)
{
    QList<Officer> found;
    while (s.next())
        found.append(read(s));
    return found;
}

static void bindFields(Statement &s, const Officer &officer)
{
    s.bind(":agency_id", officer.agencyId)
        .bind(":name", officer.name)
        .bind(":post", officer.post)
        .bind(":designation", officer.designation)
        .bind(":temporary", officer.temporary)
        .bind(":authorised_by", officer.authorisedBy)
        .bind(":email", officer.email)
        .bind(":phone", officer.phone)
        .bind(":designated_on", officer.designatedOn)
        .bind(":ended_on", officer.endedOn)
        .bind(":form_signed_on", officer.formSignedOn);
}

OfficerId OfficerTable::insert(Connection &db, const Officer &officer)
{
    Statement s(db,
                "INSERT INTO officer (agency_id, name, post, designation, temporary, authorised_by, email, phone,"
                " designated_on, ended_on, form_signed_on)"
                " VALUES (:agency_id, :name, :post, :designation, :temporary, :authorised_by, :email, :phone,"
                " :designated_on, :ended_on, :form_signed_on)");
    bindFields(s, officer);
    s.run();
    return OfficerId(s.insertedId());
}

bool OfficerTable::update(Connection &db, const Officer &officer)
{
    Statement s(db,
                "UPDATE officer SET agency_id = :agency_id, name = :name, post = :post, designation = :designation,"
                " temporary = :temporary, authorised_by = :authorised_by, email = :email, phone = :phone,"
                " designated_on = :designated_on, ended_on = :ended_on, form_signed_on = :form_signed_on,"
                " version = version + 1 WHERE id = :id AND version = :version");
    bindFields(s, officer);
    s.bind(":id", officer.id).bind(":version", officer.version).run();
    return s.changed() == 1;
}

std::optional<Officer> OfficerTable::find(const Connection &db, OfficerId id)
{
    Statement s(db, "SELECT " OFFICER_COLUMNS " FROM officer o WHERE o.id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(read(s)) : std::nullopt;
}

QList<Officer> OfficerTable::ofAgency(const Connection &db, AgencyId agency)
{
    Statement s(
        db,
        "SELECT " OFFICER_COLUMNS " FROM officer o WHERE o.agency_id = :agency"
        " ORDER BY o.ended_on IS NOT NULL, o.designation = 'dmo', o.ended_on DESC, o.name COLLATE NOCASE, o.id");
    s.bind(":agency", agency);
    return readAll(s);
}

QList<Officer> OfficerTable::designatedOn(const Connection &db, QDate day)
{
    Statement s(db,
                "SELECT " OFFICER_COLUMNS " FROM officer o JOIN agency a ON a.id = o.agency_id"
                " WHERE o.designated_on <= :day AND (o.ended_on IS NULL OR o.ended_on >= :day)"
                " ORDER BY a.name COLLATE NOCASE, a.id, o.designation = 'dmo', o.name COLLATE NOCASE, o.id");
    s.bind(":day", day);
    return readAll(s);
}

} // namespace marac
