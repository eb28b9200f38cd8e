// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RiskSchema.h"

#include "core/store/Connection.h"

namespace marac {

static constexpr const char *script = R"sql(
CREATE TABLE risk_tool (
    id INTEGER PRIMARY KEY,
    tool_id TEXT NOT NULL,
    tool_version INTEGER NOT NULL CHECK (tool_version > 0),
    adopted_on TEXT NOT NULL,
    signed_off_by TEXT NOT NULL,
    content TEXT NOT NULL,
    UNIQUE (tool_id, tool_version)
) STRICT;
CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER, -- referral, which version 6 adds
    case_id INTEGER, -- case_file, which version 7 adds
    risk_tool_id INTEGER NOT NULL REFERENCES risk_tool(id),
    recorded_at TEXT NOT NULL,
    assessed_on TEXT NOT NULL,
    assessor_name TEXT NOT NULL CHECK (assessor_name <> ''),
    assessor_post TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    hospital INTEGER NOT NULL CHECK (hospital IN (0, 1)),
    repeat INTEGER NOT NULL CHECK (repeat IN (0, 1)),
    incidents_6_months INTEGER NOT NULL CHECK (incidents_6_months >= 0),
    incidents_30_days INTEGER NOT NULL CHECK (incidents_30_days BETWEEN 0 AND incidents_6_months),
    ticks INTEGER NOT NULL CHECK (ticks BETWEEN 0 AND 20),
    range_high INTEGER NOT NULL CHECK (range_high BETWEEN ticks AND 20),
    rules_fired TEXT NOT NULL,
    computed_band TEXT NOT NULL CHECK (computed_band IN ('standard', 'medium', 'high', 'very_high')),
    override_band TEXT CHECK (override_band IN ('standard', 'medium', 'high', 'very_high')),
    override_rationale TEXT,
    override_by_name TEXT,
    override_by_post TEXT,
    override_authoriser TEXT,
    override_authoriser_designation TEXT CHECK (override_authoriser_designation IN ('pdmo', 'dmo')),
    second_authoriser TEXT,
    overridden_at TEXT,
    final_band TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (final_band = coalesce(override_band, computed_band)),
    CHECK (override_band IS NULL OR (override_rationale <> '' AND override_by_name <> '' AND override_by_post <> ''
        AND override_authoriser <> '' AND override_authoriser_designation IS NOT NULL AND overridden_at IS NOT NULL)),
    CHECK (referral_id IS NOT NULL OR case_id IS NOT NULL)
) STRICT;
CREATE INDEX assessment_referral ON assessment(referral_id, assessed_on);
CREATE INDEX assessment_case ON assessment(case_id, assessed_on);
CREATE TABLE assessment_answer (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id),
    item INTEGER NOT NULL CHECK (item BETWEEN 1 AND 20),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'dont_know', 'not_asked')),
    source TEXT NOT NULL CHECK (source IN ('victim', 'police', 'other')),
    note TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    UNIQUE (assessment_id, item)
) STRICT;
)sql";

const Migration riskSchema{5, [](Connection &db) { runScript(db, script); }};

// Judgements made before this step named their officers by hand: they have no number of an officer, and what is known of the
// agency is the assessment's own.
static constexpr const char *judgementsScript = R"sql(
ALTER TABLE assessment ADD COLUMN occasion TEXT CHECK (occasion IN ('incident', 'review', 'closure'));
CREATE TABLE assessment_judgement (
    id INTEGER PRIMARY KEY,
    assessment_id INTEGER NOT NULL REFERENCES assessment(id),
    band TEXT NOT NULL CHECK (band IN ('standard', 'medium', 'high', 'very_high')),
    rationale TEXT NOT NULL CHECK (rationale <> ''),
    by_name TEXT NOT NULL CHECK (by_name <> ''),
    by_post TEXT NOT NULL CHECK (by_post <> ''),
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    authoriser_id INTEGER REFERENCES officer(id),
    authoriser_name TEXT NOT NULL CHECK (authoriser_name <> ''),
    authoriser_designation TEXT NOT NULL CHECK (authoriser_designation IN ('pdmo', 'dmo')),
    authoriser_agency_id INTEGER REFERENCES agency(id),
    second_id INTEGER REFERENCES officer(id),
    second_name TEXT NOT NULL,
    second_designation TEXT CHECK (second_designation IN ('pdmo', 'dmo')),
    second_agency_id INTEGER REFERENCES agency(id),
    judged_at TEXT NOT NULL,
    CHECK (second_id IS NULL OR (second_name <> '' AND second_id <> authoriser_id))
) STRICT;
CREATE INDEX assessment_judgement_assessment ON assessment_judgement(assessment_id);
CREATE TRIGGER assessment_judgement_stays BEFORE UPDATE ON assessment_judgement
BEGIN SELECT RAISE(ABORT, 'a judgement stays'); END;
INSERT INTO assessment_judgement (assessment_id, band, rationale, by_name, by_post, source_agency_id, authoriser_name,
    authoriser_designation, second_name, judged_at)
    SELECT id, override_band, override_rationale, override_by_name, override_by_post, source_agency_id,
        override_authoriser, override_authoriser_designation, coalesce(second_authoriser, ''), overridden_at
    FROM assessment WHERE override_band IS NOT NULL ORDER BY id;
)sql";

const Migration riskJudgementsSchema{16, [](Connection &db) { runScript(db, judgementsScript); }};

} // namespace marac
