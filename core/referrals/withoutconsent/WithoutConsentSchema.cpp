// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/withoutconsent/WithoutConsentSchema.h"

#include "core/store/Connection.h"

namespace marac {

static constexpr const char *script = R"sql(
CREATE TABLE without_consent (
    id INTEGER PRIMARY KEY,
    referral_id INTEGER NOT NULL UNIQUE REFERENCES referral(id),
    protocol_reference TEXT NOT NULL,
    comments TEXT NOT NULL,
    internal_consultations TEXT NOT NULL,
    external_consultations TEXT NOT NULL,
    notified INTEGER CHECK (notified IN (0, 1)),
    notified_on TEXT,
    not_notified_reason TEXT NOT NULL,
    review_on TEXT,
    review_by TEXT NOT NULL,
    reviewed_on TEXT,
    review_found TEXT NOT NULL,
    caseworker TEXT NOT NULL,
    signed_on TEXT,
    manager TEXT NOT NULL,
    authorised_on TEXT,
    proportionate TEXT NOT NULL,
    vulnerability TEXT NOT NULL,
    offender_impact TEXT NOT NULL,
    other_means TEXT NOT NULL,
    crime_and_rights TEXT NOT NULL,
    protects_others TEXT NOT NULL,
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE TABLE without_consent_tick (
    id INTEGER PRIMARY KEY,
    without_consent_id INTEGER NOT NULL REFERENCES without_consent(id),
    tick TEXT NOT NULL
        CHECK (tick IN ('crime_prevention', 'offenders', 'vital_interests', 'justice', 'statutory_function',
                        'court_order', 'public_interest', 'child_protection', 'right_to_life', 'freedom_from_torture',
                        'pressing_need', 'respective_risks', 'not_disclosing', 'receiver_interest',
                        'disclosure_interest', 'human_rights', 'confidentiality', 'client_crisis', 'client_assessed',
                        'family_crisis', 'family_assessed', 'property_crisis', 'property_assessed',
                        'poses_risk_crisis', 'poses_risk_assessed')),
    source_agency_id INTEGER NOT NULL REFERENCES agency(id),
    UNIQUE (without_consent_id, tick)
) STRICT;
)sql";

const Migration withoutConsentSchema{34, [](Connection &db) { runScript(db, script); }};

} // namespace marac
