// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressTable.h"

#include "core/people/telling/ProtectedPhraseTable.h"
#include "core/store/Statement.h"

namespace marac {

static void bindFields(Statement &s, const Address &address)
{
    s.bind(":organisation", address.organisation)
        .bind(":saon", address.saon)
        .bind(":paon", address.paon)
        .bind(":street", address.street)
        .bind(":locality", address.locality)
        .bind(":town", address.town)
        .bind(":administrative_area", address.administrativeArea)
        .bind(":post_town", address.postTown)
        .bind(":postcode", address.postcode)
        .bind(":uprn", address.uprn)
        .bind(":usrn", address.usrn)
        .bind(":as_given", address.asGiven)
        .bind(":bs7666_complete", address.bs7666Complete)
        .bind(":protected", address.isProtected)
        .bind(":no_fixed_abode", address.noFixedAbode)
        .bind(":source_agency_id", address.sourceAgencyId);
}

AddressId AddressTable::insert(Connection &db, const Address &address)
{
    Statement s(
        db,
        "INSERT INTO address (organisation, saon, paon, street, locality, town, administrative_area, post_town,"
        " postcode, uprn, usrn, as_given, bs7666_complete, protected, no_fixed_abode, source_agency_id)"
        " VALUES (:organisation, :saon, :paon, :street, :locality, :town, :administrative_area, :post_town,"
        " :postcode, :uprn, :usrn, :as_given, :bs7666_complete, :protected, :no_fixed_abode, :source_agency_id)");
    bindFields(s, address);
    s.run();
    Address kept = address;
    kept.id = AddressId(s.insertedId());
    ProtectedPhraseTable::keep(db, kept);
    return kept.id;
}

bool AddressTable::update(Connection &db, const Address &address)
{
    Statement s(db,
                "UPDATE address SET organisation = :organisation, saon = :saon, paon = :paon, street = :street,"
                " locality = :locality, town = :town, administrative_area = :administrative_area,"
                " post_town = :post_town, postcode = :postcode, uprn = :uprn, usrn = :usrn, as_given = :as_given,"
                " bs7666_complete = :bs7666_complete, protected = :protected, no_fixed_abode = :no_fixed_abode,"
                " source_agency_id = :source_agency_id, version = version + 1"
                " WHERE id = :id AND version = :version");
    bindFields(s, address);
    s.bind(":id", address.id).bind(":version", address.version).run();
    if (s.changed() != 1)
        return false;
    ProtectedPhraseTable::keep(db, address);
    return true;
}

void AddressTable::setSource(Connection &db, AddressId id, AgencyId source)
{
    Statement s(db, "UPDATE address SET source_agency_id = :source, version = version + 1 WHERE id = :id");
    s.bind(":source", source).bind(":id", id).run();
}

#define ADDRESS_COLUMNS                                                                                                \
    "id, organisation, saon, paon, street, locality, town, administrative_area, post_town, postcode, uprn, usrn,"      \
    " as_given, bs7666_complete, protected, no_fixed_abode, source_agency_id, version"

static Address readAddress(const Statement &s)
{
    Address a;
    a.id = s.get<AddressId>(0);
    a.organisation = s.get<QString>(1);
    a.saon = s.get<QString>(2);
    a.paon = s.get<QString>(3);
    a.street = s.get<QString>(4);
    a.locality = s.get<QString>(5);
    a.town = s.get<QString>(6);
    a.administrativeArea = s.get<QString>(7);
    a.postTown = s.get<QString>(8);
    a.postcode = s.get<QString>(9);
    a.uprn = s.get<std::optional<qint64>>(10);
    a.usrn = s.get<std::optional<qint64>>(11);
    a.asGiven = s.get<QString>(12);
    a.bs7666Complete = s.get<bool>(13);
    a.isProtected = s.get<bool>(14);
    a.noFixedAbode = s.get<bool>(15);
    a.sourceAgencyId = s.get<AgencyId>(16);
    a.version = s.get<qint64>(17);
    return a;
}

std::optional<Address> AddressTable::find(const Connection &db, AddressId id)
{
    Statement s(db, "SELECT " ADDRESS_COLUMNS " FROM address WHERE id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(readAddress(s)) : std::nullopt;
}

} // namespace marac
