// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/Referral.h"

namespace marac {

/// The codes of a referral's strands, each once however closely it is said.
QStringList strandCodes(const QList<ReferralStrand> &strands);
/// Their names, likewise.
QStringList strandNames(const QList<ReferralStrand> &strands);
/// Their names, each with what it is said more closely in brackets: "Disability (Mental health, Learning disability)".
QStringList strandsInFull(const QList<ReferralStrand> &strands);

} // namespace marac
