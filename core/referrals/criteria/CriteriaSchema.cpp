// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/criteria/CriteriaSchema.h"

#include "core/store/Connection.h"

namespace marac {

static constexpr const char *script = R"sql(
CREATE TABLE referral_criterion (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL REFERENCES referral(id),
    criterion TEXT NOT NULL
        CHECK (criterion IN ('visible_high_risk', 'professional_judgement', 'escalation', 'repeat')),
    heard_on TEXT,
    case_ref TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    UNIQUE (referral_id, criterion)
) STRICT;
ALTER TABLE referral_person ADD COLUMN relationship_to_perpetrator TEXT NOT NULL DEFAULT '';
)sql";

const Migration referralCriteriaSchema{28, [](Connection &db) { runScript(db, script); }};

} // namespace marac
