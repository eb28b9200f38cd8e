// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/WaitingSchema.h"

namespace marac {

// Entries of these four verbs are few, and what is due of backups, keys and the recovery sheet is read from them.
static constexpr const char *script = R"sql(
CREATE INDEX audit_keeping ON audit(verb) WHERE verb IN ('administer', 'back_up', 'failed', 'restore');
CREATE INDEX meeting_held ON meeting(state, held_on, starts_at) WHERE state = 'held';
CREATE INDEX minutes_locked ON minutes(state, meeting_id) WHERE state = 'locked';
CREATE INDEX case_event_closed ON case_event(kind, case_id) WHERE kind = 'closed';
CREATE INDEX case_transfer_waiting ON case_transfer(moved_on) WHERE receipt_on IS NULL;
CREATE INDEX without_consent_to_review ON without_consent(review_on)
    WHERE review_on IS NOT NULL AND reviewed_on IS NULL;
)sql";

const Migration waitingSchema{41, [](Connection &db) { runScript(db, script); }};

} // namespace marac
