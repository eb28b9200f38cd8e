// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/AgencyTable.h"

#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/store/Statement.h"

#include <QHash>

namespace marac {

#define AGENCY_COLUMNS                                                                                                 \
    "a.id, a.signatory_id, a.code, a.name, a.kind, a.secure_email, a.phone, a.postal_address, a.active, a.version"

static Agency read(const Statement &row)
{
    Agency a;
    a.id = row.get<AgencyId>(0);
    a.signatoryId = row.get<SignatoryId>(1);
    a.code = row.get<QString>(2);
    a.name = row.get<QString>(3);
    a.kind = row.get<AgencyKind>(4);
    a.secureEmail = row.get<QString>(5);
    a.phone = row.get<QString>(6);
    a.postalAddress = row.get<QString>(7);
    a.active = row.get<bool>(8);
    a.version = row.get<qint64>(9);
    return a;
}

static QList<Agency> readAll(Statement &s)
{
    QList<Agency> found;
    while (s.next())
        found.append(read(s));
    return found;
}

static void bindFields(Statement &s, const Agency &agency)
{
    s.bind(":signatory_id", agency.signatoryId)
        .bind(":code", agency.code)
        .bind(":name", agency.name)
        .bind(":kind", agency.kind)
        .bind(":secure_email", agency.secureEmail)
        .bind(":phone", agency.phone)
        .bind(":postal_address", agency.postalAddress)
        .bind(":active", agency.active);
}

AgencyId AgencyTable::insert(Connection &db, const Agency &agency)
{
    Statement s(db,
                "INSERT INTO agency (signatory_id, code, name, kind, secure_email, phone, postal_address, active)"
                " VALUES (:signatory_id, :code, :name, :kind, :secure_email, :phone, :postal_address, :active)");
    bindFields(s, agency);
    s.run();
    return AgencyId(s.insertedId());
}

bool AgencyTable::update(Connection &db, const Agency &agency)
{
    Statement s(db,
                "UPDATE agency SET signatory_id = :signatory_id, code = :code, name = :name, kind = :kind,"
                " secure_email = :secure_email, phone = :phone, postal_address = :postal_address, active = :active,"
                " version = version + 1 WHERE id = :id AND version = :version");
    bindFields(s, agency);
    s.bind(":id", agency.id).bind(":version", agency.version).run();
    return s.changed() == 1;
}

std::optional<Agency> AgencyTable::find(const Connection &db, AgencyId id)
{
    Statement s(db, "SELECT " AGENCY_COLUMNS " FROM agency a WHERE a.id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(read(s)) : std::nullopt;
}

std::optional<Agency> AgencyTable::findByCode(const Connection &db, const QString &code)
{
    Statement s(db, "SELECT " AGENCY_COLUMNS " FROM agency a WHERE a.code = :code");
    s.bind(":code", code);
    return s.next() ? std::optional(read(s)) : std::nullopt;
}

QList<Agency> AgencyTable::all(const Connection &db)
{
    Statement s(db, "SELECT " AGENCY_COLUMNS " FROM agency a ORDER BY a.name COLLATE NOCASE, a.id");
    return readAll(s);
}

QList<Agency> AgencyTable::ofSignatory(const Connection &db, SignatoryId signatory)
{
    Statement s(db,
                "SELECT " AGENCY_COLUMNS " FROM agency a WHERE a.signatory_id = :signatory"
                " ORDER BY a.name COLLATE NOCASE, a.id");
    s.bind(":signatory", signatory);
    return readAll(s);
}

static QHash<SignatoryId, Signatory> signatoriesById(const Connection &db)
{
    QHash<SignatoryId, Signatory> byId;
    const QList<Signatory> all = SignatoryTable::all(db);
    for (const Signatory &signatory : all)
        byId.insert(signatory.id, signatory);
    return byId;
}

QList<AgencyLine> AgencyTable::lines(const Connection &db, QDate day)
{
    const QHash<SignatoryId, Signatory> signatories = signatoriesById(db);
    Statement s(db,
                "SELECT " AGENCY_COLUMNS ","
                " (SELECT o.name FROM officer o WHERE o.agency_id = a.id AND o.designation = 'pdmo'"
                "  AND o.designated_on <= :day AND (o.ended_on IS NULL OR o.ended_on >= :day) LIMIT 1),"
                " (SELECT count(*) FROM officer o WHERE o.agency_id = a.id AND o.designation = 'dmo'"
                "  AND o.designated_on <= :day AND (o.ended_on IS NULL OR o.ended_on >= :day))"
                " FROM agency a ORDER BY a.name COLLATE NOCASE, a.id");
    s.bind(":day", day);
    QList<AgencyLine> lines;
    while (s.next()) {
        AgencyLine line;
        line.agency = read(s);
        line.signatory = signatories.value(line.agency.signatoryId);
        line.pdmoName = s.get<QString>(10);
        line.dmoCount = s.get<int>(11);
        lines.append(line);
    }
    return lines;
}

QList<Agency> AgencyTable::takingPart(const Connection &db, QDate day)
{
    const QHash<SignatoryId, Signatory> signatories = signatoriesById(db);
    QList<Agency> agencies = all(db);
    agencies.removeIf([&](const Agency &agency) {
        return !agency.active || signatoryStatus(signatories.value(agency.signatoryId), day) != SignatoryStatus::Signed;
    });
    return agencies;
}

} // namespace marac
