// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralsSchema.h"

#include "core/store/Connection.h"

namespace marac {

static constexpr const char *script = R"sql(
CREATE TABLE referral (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL CHECK (state IN ('received', 'returned', 'accepted', 'refused')),
    received_at TEXT NOT NULL,
    referring_agency_id INTEGER NOT NULL REFERENCES agency(id),
    referrer_name TEXT NOT NULL,
    referrer_post TEXT NOT NULL,
    referrer_phone TEXT NOT NULL,
    referrer_email TEXT NOT NULL,
    source TEXT NOT NULL,
    third_party_centre TEXT NOT NULL,
    victim_kind TEXT NOT NULL,
    incident_kind TEXT NOT NULL,
    incident_on TEXT,
    incident_place TEXT NOT NULL,
    police_ref TEXT NOT NULL,
    aggravated_offence INTEGER NOT NULL CHECK (aggravated_offence IN (0, 1)),
    online INTEGER NOT NULL CHECK (online IN (0, 1)),
    narrative TEXT NOT NULL,
    counter_allegation INTEGER NOT NULL CHECK (counter_allegation IN (0, 1)),
    perpetrator_unknown INTEGER NOT NULL CHECK (perpetrator_unknown IN (0, 1)),
    perpetrator_description TEXT NOT NULL,
    victim_wishes TEXT NOT NULL,
    safe_contact TEXT NOT NULL,
    protective_factors TEXT NOT NULL,
    victim_aware INTEGER NOT NULL CHECK (victim_aware IN (0, 1)),
    consent TEXT NOT NULL,
    consent_reason TEXT NOT NULL,
    emergency INTEGER NOT NULL CHECK (emergency IN (0, 1)),
    emergency_reason TEXT NOT NULL,
    case_id INTEGER, -- case_file, which version 7 adds
    decided_at TEXT,
    decision_reason TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX referral_state ON referral(state, received_at);
CREATE INDEX referral_case ON referral(case_id);
CREATE TABLE referral_person (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral(id),
    person_id INTEGER NOT NULL REFERENCES person(id),
    role TEXT NOT NULL,
    relationship TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id)
) STRICT;
CREATE INDEX referral_person_referral ON referral_person(referral_id);
CREATE INDEX referral_person_person ON referral_person(person_id);
CREATE TABLE referral_strand (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral(id),
    strand TEXT NOT NULL,
    sub_strand TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id)
) STRICT;
CREATE INDEX referral_strand_referral ON referral_strand(referral_id);
)sql";

// What the referral forms of other areas ask besides, and hate crime needs.
static constexpr const char *contacts = R"sql(
ALTER TABLE referral ADD COLUMN landlord TEXT NOT NULL DEFAULT '';
ALTER TABLE referral ADD COLUMN officer_in_case TEXT NOT NULL DEFAULT '';
ALTER TABLE referral ADD COLUMN gp TEXT NOT NULL DEFAULT '';
ALTER TABLE referral ADD COLUMN afraid_of TEXT NOT NULL DEFAULT '';
ALTER TABLE referral ADD COLUMN safe_to_talk_to TEXT NOT NULL DEFAULT '';
ALTER TABLE referral ADD COLUMN other_marac TEXT NOT NULL DEFAULT '';
ALTER TABLE referral_person ADD COLUMN school TEXT NOT NULL DEFAULT '';
)sql";

// What a referral was returned for before this step is known where it has not been decided since; an accepted one has the words
// of its last return in the case file's tracking.
static constexpr const char *returns = R"sql(
CREATE TABLE referral_return (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral(id),
    returned_at TEXT NOT NULL,
    reasons TEXT NOT NULL CHECK (reasons <> '')
) STRICT;
CREATE INDEX referral_return_referral ON referral_return(referral_id);
INSERT INTO referral_return (referral_id, returned_at, reasons)
    SELECT id, decided_at, decision_reason FROM referral
    WHERE state IN ('received', 'returned') AND decision_reason <> '' AND decided_at IS NOT NULL ORDER BY id;
)sql";

// Nobody was asked for it before this step.
static constexpr const char *locationType = R"sql(
ALTER TABLE referral ADD COLUMN location_type TEXT NOT NULL DEFAULT '';
)sql";

// Emergencies are few: those that still owe their assessment are found without reading all the others.
static constexpr const char *emergencies = R"sql(
CREATE INDEX referral_emergency ON referral(state) WHERE emergency = 1;
)sql";

const Migration emergenciesSchema{40, [](Connection &db) { runScript(db, emergencies); }};
const Migration locationTypeSchema{36, [](Connection &db) { runScript(db, locationType); }};
const Migration referralReturnsSchema{25, [](Connection &db) { runScript(db, returns); }};
const Migration referralContactsSchema{23, [](Connection &db) { runScript(db, contacts); }};
const Migration referralsSchema{6, [](Connection &db) { runScript(db, script); }};

} // namespace marac
