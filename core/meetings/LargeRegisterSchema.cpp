// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/LargeRegisterSchema.h"

#include "core/store/Connection.h"

namespace marac {

static constexpr const char *script = R"sql(
CREATE INDEX meeting_open ON meeting(state) WHERE state IN ('planned', 'in_session');
CREATE INDEX case_file_live ON case_file(id) WHERE state = 'live';
CREATE INDEX case_event_incident ON case_event(case_id) WHERE kind = 'incident';
CREATE INDEX action_ended ON action(ended_on) WHERE ended_on IS NOT NULL;
CREATE INDEX address_postcode ON address(postcode) WHERE postcode <> '';
CREATE INDEX address_house ON address(paon COLLATE NOCASE, postcode);
CREATE INDEX address_hidden_elsewhere ON address(id) WHERE protected = 1 AND postcode = '';
DROP INDEX address_protected_house;
CREATE INDEX address_protected_house ON address(paon COLLATE NOCASE, postcode) WHERE protected = 1;
CREATE INDEX person_known_as ON person(known_as_key) WHERE known_as_key <> '';
)sql";

const Migration largeRegisterSchema{37, [](Connection &db) { runScript(db, script); }};

} // namespace marac
