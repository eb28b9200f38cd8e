// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/LargeRegisterSchema.h"

#include "core/store/Connection.h"

namespace marac {

// Each has what its question asks for, so that no row is read beside it. A key of a name begins with a space, and the second
// word is found by the text from the second space on; names of more than two words are few and have an index of their own.
static constexpr const char *script = R"sql(
CREATE INDEX meeting_open ON meeting(state) WHERE state IN ('planned', 'in_session');
CREATE INDEX agenda_item_referral ON agenda_item(referral_id);
CREATE INDEX referral_received ON referral(received_at);
CREATE INDEX case_file_live ON case_file(state) WHERE state = 'live';
CREATE INDEX case_event_incident ON case_event(kind, case_id) WHERE kind = 'incident';
CREATE INDEX action_ended ON action(ended_on) WHERE ended_on IS NOT NULL;
CREATE INDEX address_postcode ON address(postcode) WHERE postcode <> '';
CREATE INDEX address_house ON address(paon COLLATE NOCASE, postcode);
CREATE INDEX address_hidden_elsewhere ON address(protected, postcode) WHERE protected = 1 AND postcode = '';
DROP INDEX address_protected_house;
CREATE INDEX address_protected_house ON address(protected, paon COLLATE NOCASE, postcode) WHERE protected = 1;
CREATE INDEX person_known_as ON person(known_as_key) WHERE known_as_key <> '';
CREATE INDEX person_second_word ON person(substr(name_key, 1 + instr(substr(name_key, 2), ' ')));
CREATE INDEX person_many_words ON person(name_key)
    WHERE instr(substr(substr(name_key, 1 + instr(substr(name_key, 2), ' ')), 2), ' ') > 0;
CREATE INDEX person_alias_second_word ON person_alias(substr(name_key, 1 + instr(substr(name_key, 2), ' ')));
CREATE INDEX person_alias_many_words ON person_alias(name_key, person_id)
    WHERE instr(substr(substr(name_key, 1 + instr(substr(name_key, 2), ' ')), 2), ' ') > 0;
)sql";

const Migration largeRegisterSchema{38, [](Connection &db) { runScript(db, script); }};

} // namespace marac
