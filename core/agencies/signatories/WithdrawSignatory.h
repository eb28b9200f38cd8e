// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/signatories/MayWithdraw.h"

namespace marac {

class Register;

/// R135: a partner leaves by written notice, as mayWithdraw() says. It stays bound for what it obtained (R137), and its records stay in place:
/// nothing is deleted here.
Result<> withdrawSignatory(Register &reg, const Withdrawal &withdrawal);

} // namespace marac
