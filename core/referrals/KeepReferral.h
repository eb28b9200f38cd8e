// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/KeepPerson.h"
#include "core/referrals/ReferralRecord.h"

namespace marac {

/// A person on the referral form: somebody already in the register, or somebody entered now.
struct PartEntry
{
    PersonId existing; ///< valid: this person as they stand; `person` is not read
    PersonEntry person;
    PartRole role = PartRole::Victim;
    QString relationship;
    QString school = {};                    ///< of a child
    QString relationshipToPerpetrator = {}; ///< of a child
};

/// The referral form as it is handed over: the referral, its people and its strands, kept together or not at all.
struct ReferralEntry
{
    Referral referral;
    QList<PartEntry> parts;
    QList<ReferralStrand> strands;
    QList<ReferralCriterion> criteria = {};
};

/// What became of an entry that was kept.
struct KeptReferral
{
    ReferralId id;
    bool addressStaysHidden = false; ///< of one of its people; see KeptPerson
};

/// Takes a referral in (R022, R035; id not valid) or changes one that is still Received or Returned. It gets its
/// reference when first kept. People, strands, criteria and the referral belong to the referring agency where they name no
/// source of their own (R008); what stays as it was keeps its own. When another agency is chosen as the referring one, what
/// stood under the first goes with it. An incomplete referral is kept; only accepting it asks for completeness (R023).
/// Fields of a part are named "parts.0.givenName".
Result<ReferralId> keepReferral(Register &records, const ReferralEntry &entry);
/// The same inside a change that is already open.
Result<ReferralId> keepReferral(Change &change, const ReferralEntry &entry);
/// The first of them, telling what became of it.
Result<KeptReferral> keepReferralAndTell(Register &records, const ReferralEntry &entry);

} // namespace marac
