// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/facts/PeopleFactsSchema.h"

#include "core/store/Connection.h"

namespace marac {

// A telephone that was not ticked as safe was never said to be unsafe: it becomes not known. What stands on file belongs to
// the person's own agency, as it did; the day is not known.
static constexpr const char *script = R"sql(
ALTER TABLE person ADD COLUMN call_safety TEXT NOT NULL DEFAULT 'not_known'
    CHECK (call_safety IN ('yes', 'no', 'not_known'));
UPDATE person SET call_safety = 'yes' WHERE safe_to_call = 1;
ALTER TABLE person DROP COLUMN safe_to_call;
CREATE TABLE person_fact (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person(id),
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    recorded_on TEXT
) STRICT;
CREATE INDEX person_fact_person ON person_fact(person_id);
INSERT INTO person_fact (person_id, field, value, source_agency_id)
    SELECT p.id, f.column1, CASE f.column1
        WHEN 'givenName' THEN p.given_name
        WHEN 'familyName' THEN p.family_name
        WHEN 'knownAs' THEN p.known_as
        WHEN 'bornOn' THEN coalesce(p.born_on, '')
        WHEN 'bornOnEstimated' THEN iif(p.born_on_estimated, 'yes', '')
        WHEN 'gender' THEN p.gender
        WHEN 'ethnicity' THEN p.ethnicity
        WHEN 'phone' THEN p.phone
        WHEN 'safeToCall' THEN iif(p.call_safety = 'yes', 'yes', '')
        WHEN 'contactNotes' THEN p.contact_notes
        WHEN 'language' THEN p.language
        WHEN 'interpreterNeeded' THEN iif(p.interpreter_needed, 'yes', '')
        WHEN 'deceased' THEN iif(p.deceased, 'yes', '')
        WHEN 'addressId' THEN coalesce(CAST(p.address_id AS TEXT), '')
        ELSE coalesce(p.verified_on, '') END AS value,
        p.source_agency_id
    FROM person p JOIN (VALUES ('givenName'), ('familyName'), ('knownAs'), ('bornOn'), ('bornOnEstimated'), ('gender'),
        ('ethnicity'), ('phone'), ('safeToCall'), ('contactNotes'), ('language'), ('interpreterNeeded'), ('deceased'),
        ('addressId'), ('verifiedOn')) f
    WHERE value <> '' ORDER BY p.id;
)sql";

static constexpr const char *samenessScript = R"sql(
CREATE TABLE person_sameness (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person(id),
    same_as_id INTEGER NOT NULL REFERENCES person(id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    joined_at TEXT NOT NULL,
    parted_at TEXT,
    parting_reason TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (person_id <> same_as_id),
    CHECK (parted_at IS NULL OR parting_reason <> '')
) STRICT;
CREATE UNIQUE INDEX person_sameness_pair ON person_sameness(min(person_id, same_as_id), max(person_id, same_as_id))
    WHERE parted_at IS NULL;
CREATE INDEX person_sameness_same_as ON person_sameness(same_as_id);
)sql";

const Migration samenessSchema{21, [](Connection &db) { runScript(db, samenessScript); }};
const Migration peopleFactsSchema{15, [](Connection &db) { runScript(db, script); }};

} // namespace marac
