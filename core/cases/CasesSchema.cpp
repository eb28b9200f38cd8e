// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CasesSchema.h"

#include "core/store/Connection.h"

namespace marac {

static constexpr const char *script = R"sql(
CREATE TABLE case_file (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE,
    victim_id INTEGER UNIQUE REFERENCES person(id),
    place TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('live', 'closed')),
    opened_on TEXT NOT NULL,
    closed_on TEXT,
    closing_reason TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (victim_id IS NOT NULL OR place <> '')
) STRICT;
CREATE TABLE case_event (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id)
) STRICT;
CREATE INDEX case_event_case ON case_event(case_id, at);
)sql";

static constexpr const char *closingScript = R"sql(
ALTER TABLE case_file ADD COLUMN closing_agency_id INTEGER REFERENCES agency(id);
ALTER TABLE referral ADD COLUMN repeat_of_id INTEGER REFERENCES meeting(id);
)sql";

static constexpr const char *outcomeScript = R"sql(
ALTER TABLE case_file ADD COLUMN outcome TEXT NOT NULL DEFAULT '';
ALTER TABLE case_file ADD COLUMN residual_band TEXT CHECK (residual_band IN ('standard', 'medium', 'high', 'very_high'));
CREATE TABLE case_transfer (
    id INTEGER PRIMARY KEY,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    direction TEXT NOT NULL CHECK (direction IN ('out', 'in')),
    area TEXT NOT NULL CHECK (area <> ''),
    contact TEXT NOT NULL,
    moved_on TEXT NOT NULL,
    already_heard TEXT NOT NULL CHECK (already_heard IN ('yes', 'no', 'not_known')),
    agenda_out TEXT NOT NULL CHECK (agenda_out IN ('yes', 'no', 'not_known')),
    papers_asked_on TEXT,
    papers_on TEXT,
    receipt_on TEXT,
    note TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX case_transfer_case ON case_transfer(case_id);
)sql";

const Migration outcomeSchema{22, [](Connection &db) { runScript(db, outcomeScript); }};
const Migration casesSchema{7, [](Connection &db) { runScript(db, script); }};
const Migration casesClosingSchema{14, [](Connection &db) { runScript(db, closingScript); }};

} // namespace marac
