// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MeetingsSchema.h"

#include "core/store/Connection.h"

namespace marac {

static constexpr const char *script = R"sql(
CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    ref TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('full', 'mini')),
    held_on TEXT NOT NULL,
    starts_at TEXT NOT NULL,
    venue TEXT NOT NULL,
    chair TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('planned', 'in_session', 'held', 'cancelled')),
    capacity INTEGER NOT NULL CHECK (capacity > 0),
    opened_at TEXT,
    closed_at TEXT,
    protocol_reminder_at TEXT,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX meeting_day ON meeting(held_on);
CREATE TABLE agenda_item (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    case_id INTEGER NOT NULL REFERENCES case_file(id),
    referral_id INTEGER NOT NULL REFERENCES referral(id),
    position INTEGER NOT NULL,
    minutes_allowed INTEGER NOT NULL,
    repeat INTEGER NOT NULL CHECK (repeat IN (0, 1)),
    late_reason TEXT NOT NULL,
    late_decided_by TEXT NOT NULL,
    outcome TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (meeting_id, referral_id)
) STRICT;
CREATE INDEX agenda_item_case ON agenda_item(case_id);
CREATE TABLE attendance (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    agency_id INTEGER NOT NULL REFERENCES agency(id),
    officer_id INTEGER REFERENCES officer(id),
    name TEXT NOT NULL CHECK (name <> ''),
    post TEXT NOT NULL,
    designation TEXT NOT NULL,
    temporary INTEGER NOT NULL CHECK (temporary IN (0, 1)),
    authorised_by TEXT NOT NULL,
    presence TEXT NOT NULL,
    arrived_at TEXT,
    left_at TEXT,
    signed_at TEXT,
    signed_framework TEXT NOT NULL,
    information_sent INTEGER NOT NULL CHECK (information_sent IN (0, 1)),
    controller_name TEXT NOT NULL,
    ico_number TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX attendance_meeting ON attendance(meeting_id);
CREATE TABLE circulation (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    agency_id INTEGER NOT NULL REFERENCES agency(id),
    sent_at TEXT NOT NULL,
    method TEXT NOT NULL,
    recipient TEXT NOT NULL,
    working_days INTEGER NOT NULL,
    on_time INTEGER NOT NULL CHECK (on_time IN (0, 1)),
    late_reason TEXT NOT NULL,
    late_decided_by TEXT NOT NULL
) STRICT;
CREATE INDEX circulation_meeting ON circulation(meeting_id);
)sql";

static constexpr const char *closing = R"sql(
ALTER TABLE meeting ADD COLUMN protocol_reason TEXT NOT NULL DEFAULT '';
)sql";

static constexpr const char *seats = R"sql(
ALTER TABLE attendance ADD COLUMN seat TEXT NOT NULL DEFAULT 'member'
    CHECK (seat IN ('member', 'chair', 'minute_taker', 'observer'));
)sql";

const Migration meetingsSchema{8, [](Connection &db) { runScript(db, script); }};
const Migration meetingsClosingSchema{10, [](Connection &db) { runScript(db, closing); }};
const Migration attendanceSeatsSchema{13, [](Connection &db) { runScript(db, seats); }};

} // namespace marac
