// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ReferralListTable.h"
#include "core/referrals/ReferralTable.h"
#include "ui/widgets/lists/RowsModel.h"

namespace marac {

struct EarlierHearing;

/// The words in which pages show what stands in a referral.
QString word(ReferralState state);
QString word(VictimKind kind);
QString word(Consent consent);
QString word(PartRole role);
Tone toneOf(ReferralState state);

/// The names of the strands, by commas.
QString strandNames(const QStringList &codes);

/// Why a form has ticked "a repeat" beforehand (R4); `months` are the partnership's.
QString repeatTicked(const EarlierHearing &hearing, int months);
/// Why it has not, though a hearing lies in time before the incident: nothing else says that it is the same matter.
QString repeatNotTicked(const EarlierHearing &hearing, int months);
/// That a referral below the threshold may be accepted as one, and where it would go.
QString repeatOffered(const EarlierHearing &hearing);
/// The first where the referral was accepted as one already (R8).
QString repeatAccepted();

/// The columns of the list of referrals (R035).
std::span<const Column<ReferralRow>> referralColumns();

} // namespace marac
