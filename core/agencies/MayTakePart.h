// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"

namespace marac {

class Connection;

/// R090, R135: whether an agency may be given something or take something on on `day`: it is in use, and its data controller
/// is a signatory on that day. NotFound for no agency; Refused says which of them it is and what to do.
Result<> mayTakePart(const Connection &db, AgencyId agency, QDate day);

} // namespace marac
