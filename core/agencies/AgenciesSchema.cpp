// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/AgenciesSchema.h"

#include "core/store/Connection.h"

namespace marac {

static constexpr const char *script = R"sql(
CREATE TABLE signatory (
    id INTEGER PRIMARY KEY,
    legal_name TEXT NOT NULL CHECK (legal_name <> ''),
    senior_officer TEXT NOT NULL,
    senior_officer_post TEXT NOT NULL,
    ico_number TEXT NOT NULL,
    ico_purpose TEXT NOT NULL,
    ico_expires_on TEXT,
    signed_on TEXT,
    signed_by TEXT NOT NULL,
    signed_by_post TEXT NOT NULL,
    withdrawal_notice_on TEXT,
    withdrawn_on TEXT,
    relevant_authority INTEGER NOT NULL CHECK (relevant_authority IN (0, 1)),
    regime TEXT NOT NULL CHECK (regime IN ('uk_gdpr', 'part_3', 'both')),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (withdrawn_on IS NULL OR withdrawal_notice_on IS NOT NULL)
) STRICT;
CREATE TABLE agency (
    id INTEGER PRIMARY KEY,
    signatory_id INTEGER NOT NULL REFERENCES signatory(id),
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL,
    secure_email TEXT NOT NULL,
    phone TEXT NOT NULL,
    postal_address TEXT NOT NULL,
    active INTEGER NOT NULL CHECK (active IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX agency_signatory ON agency(signatory_id);
CREATE TABLE officer (
    id INTEGER PRIMARY KEY,
    agency_id INTEGER NOT NULL REFERENCES agency(id),
    name TEXT NOT NULL CHECK (name <> ''),
    post TEXT NOT NULL,
    designation TEXT NOT NULL CHECK (designation IN ('pdmo', 'dmo')),
    temporary INTEGER NOT NULL CHECK (temporary IN (0, 1)),
    authorised_by TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    designated_on TEXT NOT NULL,
    ended_on TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (ended_on IS NULL OR ended_on >= designated_on),
    CHECK (temporary = 0 OR authorised_by <> '')
) STRICT;
CREATE UNIQUE INDEX officer_one_pdmo ON officer(agency_id) WHERE designation = 'pdmo' AND ended_on IS NULL;
CREATE INDEX officer_agency ON officer(agency_id);
)sql";

static constexpr const char *formScript = R"sql(
ALTER TABLE officer ADD COLUMN form_signed_on TEXT;
)sql";

// Victim Support had no kind of its own; where the name leaves no doubt it gets it.
static constexpr const char *victimSupportScript = R"sql(
UPDATE agency SET kind = 'victim_support', version = version + 1
    WHERE kind = 'voluntary' AND name LIKE '%victim support%';
)sql";

const Migration agenciesSchema{3, [](Connection &db) { runScript(db, script); }};
const Migration designationFormSchema{17, [](Connection &db) { runScript(db, formScript); }};
const Migration victimSupportSchema{26, [](Connection &db) { runScript(db, victimSupportScript); }};

} // namespace marac
