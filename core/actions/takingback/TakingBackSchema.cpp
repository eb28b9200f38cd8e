// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/takingback/TakingBackSchema.h"

#include "core/store/Connection.h"

namespace marac {

static constexpr const char *script = R"sql(
CREATE TABLE feedback_taken_back (
    id INTEGER PRIMARY KEY,
    feedback_id INTEGER NOT NULL UNIQUE REFERENCES action_feedback(id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    taken_back_on TEXT NOT NULL,
    recorded_by TEXT NOT NULL
) STRICT;
CREATE TRIGGER feedback_taken_back_stays BEFORE UPDATE ON feedback_taken_back
BEGIN SELECT RAISE(ABORT, 'a report taken back stays so'); END;
)sql";

const Migration takingBackSchema{27, [](Connection &db) { runScript(db, script); }};

} // namespace marac
