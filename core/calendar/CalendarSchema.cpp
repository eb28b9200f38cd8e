// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/CalendarSchema.h"

#include "core/store/Connection.h"

namespace marac {

static constexpr const char *script = R"sql(
CREATE TABLE holiday (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('bank', 'closure')),
    note TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (day, kind)
) STRICT;
)sql";

const Migration calendarSchema{2, [](Connection &db) { runScript(db, script); }};

} // namespace marac
