// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/cases/transfer/Transfer.h"

namespace marac {

class Register;

/// Records that a case goes to another area or came from one (id not valid), or what happened with it since. Direction and
/// case stay as they were first kept. That papers left for another area is a disclosure, which the trail keeps with the
/// area as its recipient. Refused while the case is closed (R103); Invalid as transferProblems() says.
Result<CaseTransferId> keepTransfer(Register &records, const CaseTransfer &transfer);

} // namespace marac
