// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PeopleSchema.h"

#include "core/store/Connection.h"

namespace marac {

static constexpr const char *script = R"sql(
CREATE TABLE address (
    id INTEGER PRIMARY KEY,
    organisation TEXT NOT NULL,
    saon TEXT NOT NULL,
    paon TEXT NOT NULL,
    street TEXT NOT NULL,
    locality TEXT NOT NULL,
    town TEXT NOT NULL,
    administrative_area TEXT NOT NULL,
    post_town TEXT NOT NULL,
    postcode TEXT NOT NULL,
    uprn INTEGER CHECK (uprn BETWEEN 1 AND 999999999999),
    usrn INTEGER CHECK (usrn BETWEEN 1 AND 99999999),
    as_given TEXT NOT NULL,
    bs7666_complete INTEGER NOT NULL CHECK (bs7666_complete IN (0, 1)),
    protected INTEGER NOT NULL CHECK (protected IN (0, 1)),
    no_fixed_abode INTEGER NOT NULL CHECK (no_fixed_abode IN (0, 1)),
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (saon = '' OR paon <> '')
) STRICT;
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    given_name TEXT NOT NULL,
    family_name TEXT NOT NULL,
    known_as TEXT NOT NULL,
    name_key TEXT NOT NULL, -- given and family name folded for comparing; see nameKey
    known_as_key TEXT NOT NULL,
    born_on TEXT,
    born_on_estimated INTEGER NOT NULL CHECK (born_on_estimated IN (0, 1)),
    gender TEXT NOT NULL,
    ethnicity TEXT NOT NULL,
    phone TEXT NOT NULL,
    phone_key TEXT NOT NULL, -- the digits that tell two numbers apart; see phoneKey
    safe_to_call INTEGER NOT NULL CHECK (safe_to_call IN (0, 1)),
    contact_notes TEXT NOT NULL,
    language TEXT NOT NULL,
    interpreter_needed INTEGER NOT NULL CHECK (interpreter_needed IN (0, 1)),
    deceased INTEGER NOT NULL CHECK (deceased IN (0, 1)),
    address_id INTEGER REFERENCES address(id),
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    verified_on TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX person_family_name ON person(family_name COLLATE NOCASE, given_name COLLATE NOCASE);
CREATE INDEX person_address ON person(address_id);
CREATE INDEX person_name_key ON person(name_key);
CREATE INDEX person_phone_key ON person(phone_key) WHERE phone_key <> '';
CREATE INDEX address_uprn ON address(uprn) WHERE uprn IS NOT NULL;
CREATE TABLE person_alias (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person(id),
    name TEXT NOT NULL CHECK (name <> ''),
    name_key TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id)
) STRICT;
CREATE INDEX person_alias_person ON person_alias(person_id);
CREATE INDEX person_alias_name_key ON person_alias(name_key);
)sql";

static constexpr const char *diversityScript = R"sql(
ALTER TABLE person ADD COLUMN disability TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN sexual_orientation TEXT NOT NULL DEFAULT '';
)sql";

const Migration diversitySchema{30, [](Connection &db) { runScript(db, diversityScript); }};
const Migration peopleSchema{4, [](Connection &db) { runScript(db, script); }};

} // namespace marac
