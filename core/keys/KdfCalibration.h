// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/KdfPolicy.h"

namespace marac {

/// How long a derivation of a known cost took.
struct KdfMeasurement
{
    KdfCost cost;
    qint64 microseconds = 0;
};

/// The cost that takes about `policy.targetMs` on a computer of this speed and memory: never below `policy.fresh`, never
/// above what may be read, and never more than a sixteenth of the memory, since the register may one day be opened on a
/// smaller computer. Memory goes first (RFC 9106, section 4: what a guesser's hardware finds dearest), then passes.
KdfCost calibratedCost(const KdfPolicy &policy, const KdfMeasurement &measured, quint64 machineMemoryBytes);

/// The cost for a passphrase set now on this computer. Measures for a fifth of a second when the policy has a target; any
/// thread.
KdfCost costOnThisComputer(const KdfPolicy &policy);

} // namespace marac
