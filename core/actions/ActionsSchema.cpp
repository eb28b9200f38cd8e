// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ActionsSchema.h"

#include "core/store/Connection.h"

namespace marac {

static constexpr const char *script = R"sql(
CREATE TABLE contribution (
    id INTEGER PRIMARY KEY,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item(id),
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    kind TEXT NOT NULL CHECK (kind IN ('fact', 'opinion', 'nil', 'withheld')),
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX contribution_item ON contribution(agenda_item_id);
CREATE TABLE risk_analysis (
    id INTEGER PRIMARY KEY,
    agenda_item_id INTEGER NOT NULL UNIQUE REFERENCES agenda_item(id),
    harm TEXT NOT NULL,
    contributory TEXT NOT NULL,
    safety TEXT NOT NULL,
    decision TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE action (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE,
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item(id),
    owner_agency_id INTEGER NOT NULL REFERENCES agency(id),
    text TEXT NOT NULL CHECK (text <> ''),
    due_on TEXT NOT NULL,
    risk_item INTEGER NOT NULL CHECK (risk_item BETWEEN 0 AND 20),
    state TEXT NOT NULL CHECK (state IN ('open', 'completed', 'not_possible', 'not_done')),
    set_on TEXT NOT NULL,
    ended_on TEXT,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX action_state_due ON action(state, due_on);
CREATE INDEX action_case ON action(case_id);
CREATE INDEX action_item ON action(agenda_item_id);
CREATE TABLE action_feedback (
    id INTEGER PRIMARY KEY,
    action_id INTEGER NOT NULL REFERENCES action(id),
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    received_on TEXT NOT NULL,
    outcome TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE INDEX action_feedback_action ON action_feedback(action_id);
CREATE TABLE minutes (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL UNIQUE REFERENCES meeting(id),
    state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'locked')),
    notes TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    approved_at TEXT,
    locked_at TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
)sql";

static constexpr const char *locking = R"sql(
ALTER TABLE minutes ADD COLUMN approved_on TEXT;
ALTER TABLE minutes ADD COLUMN approval_recorded_by TEXT NOT NULL DEFAULT '';
ALTER TABLE minutes ADD COLUMN approval_reason TEXT NOT NULL DEFAULT '';
CREATE TABLE locked_minutes (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL UNIQUE REFERENCES meeting(id),
    content TEXT NOT NULL,
    digest TEXT NOT NULL
) STRICT;
)sql";

static constexpr const char *chasing = R"sql(
CREATE TABLE action_chase (
    id INTEGER PRIMARY KEY,
    action_id INTEGER NOT NULL REFERENCES action(id),
    step TEXT NOT NULL CHECK (step IN ('reminder', 'overdue', 'escalation', 'chair')),
    chased_on TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('email', 'phone', 'letter', 'in_person')),
    recipient TEXT NOT NULL CHECK (recipient <> ''),
    note TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX action_chase_action ON action_chase(action_id);
ALTER TABLE action_feedback ADD COLUMN reported_by TEXT NOT NULL DEFAULT '';
ALTER TABLE action_feedback ADD COLUMN completed_on TEXT;
ALTER TABLE risk_analysis ADD COLUMN victim_told_by_id INTEGER REFERENCES agency(id);
ALTER TABLE risk_analysis ADD COLUMN victim_told_how TEXT NOT NULL DEFAULT '';
)sql";

static constexpr const char *amendments = R"sql(
CREATE TABLE minutes_amendment (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    number INTEGER NOT NULL CHECK (number > 0),
    case_id INTEGER REFERENCES case_file(id),
    text TEXT NOT NULL CHECK (text <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    approved_by TEXT NOT NULL CHECK (approved_by <> ''),
    approved_on TEXT NOT NULL,
    recorded_by TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    UNIQUE (meeting_id, number)
) STRICT;
CREATE TRIGGER minutes_amendment_stays BEFORE UPDATE ON minutes_amendment
BEGIN SELECT RAISE(ABORT, 'an amendment stays'); END;
CREATE TABLE minutes_version (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    number INTEGER NOT NULL CHECK (number > 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'approved', 'locked')),
    content TEXT NOT NULL,
    digest TEXT NOT NULL,
    kept_at TEXT NOT NULL,
    UNIQUE (meeting_id, number)
) STRICT;
CREATE TRIGGER minutes_version_stays BEFORE UPDATE ON minutes_version
BEGIN SELECT RAISE(ABORT, 'a version stays'); END;
)sql";

static constexpr const char *dueTime = R"sql(
ALTER TABLE action ADD COLUMN due_minute INTEGER CHECK (due_minute BETWEEN 0 AND 1439);
)sql";

const Migration dueTimeSchema{31, [](Connection &db) { runScript(db, dueTime); }};
const Migration actionsLockingSchema{11, [](Connection &db) { runScript(db, locking); }};
const Migration chasingSchema{18, [](Connection &db) { runScript(db, chasing); }};
const Migration amendmentsSchema{19, [](Connection &db) { runScript(db, amendments); }};
const Migration actionsSchema{9, [](Connection &db) { runScript(db, script); }};

} // namespace marac
