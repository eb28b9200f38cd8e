// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MeetingRecordsSchema.h"

namespace marac {

// Lists sent before this step are taken to have held every case of their meeting.
static constexpr auto script = R"sql(
ALTER TABLE meeting ADD COLUMN circulate_by TEXT;
ALTER TABLE meeting ADD COLUMN quorum_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE meeting ADD COLUMN quorum_decided_by TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN placed_at TEXT;
CREATE TABLE circulation_item (
    id INTEGER PRIMARY KEY,
    circulation_id INTEGER NOT NULL REFERENCES circulation(id),
    referral_id INTEGER NOT NULL REFERENCES referral(id),
    UNIQUE (circulation_id, referral_id)
) STRICT;
INSERT INTO circulation_item (circulation_id, referral_id)
    SELECT c.id, i.referral_id FROM circulation c JOIN agenda_item i ON i.meeting_id = c.meeting_id
    ORDER BY c.id, i.position, i.id;
)sql";

static constexpr auto researchScript = R"sql(
CREATE TABLE research_return (
    id INTEGER PRIMARY KEY,
    agenda_item_id INTEGER NOT NULL REFERENCES agenda_item(id),
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    kind TEXT NOT NULL CHECK (kind IN ('information', 'nil', 'withheld')),
    received_at TEXT NOT NULL,
    too_late INTEGER NOT NULL CHECK (too_late IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (agenda_item_id, source_agency_id)
) STRICT;
CREATE TABLE research_chase (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting(id),
    agency_id INTEGER NOT NULL REFERENCES agency(id),
    chased_at TEXT NOT NULL,
    method TEXT NOT NULL CHECK (method IN ('email', 'phone', 'letter', 'in_person')),
    recipient TEXT NOT NULL CHECK (recipient <> '')
) STRICT;
CREATE INDEX research_chase_meeting ON research_chase(meeting_id);
)sql";

static constexpr auto absencesScript = R"sql(
CREATE TABLE attendance_absence (
    id INTEGER PRIMARY KEY,
    attendance_id INTEGER NOT NULL REFERENCES attendance(id),
    left_at TEXT NOT NULL,
    returned_at TEXT NOT NULL
) STRICT;
CREATE INDEX attendance_absence_of ON attendance_absence(attendance_id);
)sql";

// To whom a referral went back before this step is told by the referral as it stands.
static constexpr auto signedWordingScript = R"sql(
ALTER TABLE attendance ADD COLUMN signed_wording TEXT NOT NULL DEFAULT '';
ALTER TABLE referral_return ADD COLUMN received_at TEXT;
ALTER TABLE referral_return ADD COLUMN referring_agency_id INTEGER REFERENCES agency(id);
ALTER TABLE referral_return ADD COLUMN referrer_name TEXT NOT NULL DEFAULT '';
ALTER TABLE referral_return ADD COLUMN referrer_post TEXT NOT NULL DEFAULT '';
UPDATE referral_return SET
    received_at = (SELECT r.received_at FROM referral r WHERE r.id = referral_return.referral_id),
    referring_agency_id = (SELECT r.referring_agency_id FROM referral r WHERE r.id = referral_return.referral_id),
    referrer_name = (SELECT r.referrer_name FROM referral r WHERE r.id = referral_return.referral_id),
    referrer_post = (SELECT r.referrer_post FROM referral r WHERE r.id = referral_return.referral_id);
)sql";

const Migration signedWordingSchema{32, [](Connection &db) { runScript(db, signedWordingScript); }};
static constexpr auto apologiesScript = R"sql(
ALTER TABLE attendance ADD COLUMN information_on TEXT CHECK (information_on IS NULL OR information_sent = 1);
)sql";

const Migration apologiesSchema{33, [](Connection &db) { runScript(db, apologiesScript); }};
const Migration absencesSchema{24, [](Connection &db) { runScript(db, absencesScript); }};
const Migration researchSchema{20, [](Connection &db) { runScript(db, researchScript); }};
const Migration meetingRecordsSchema{12, [](Connection &db) { runScript(db, script); }};

} // namespace marac
