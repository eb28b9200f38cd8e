// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesRecord.h"

namespace marac {

class Connection;

/// R103: what minutes kept say of a case that is closed just now stays closed too; its reference stands, and the agency and day
/// of an action set for it.
void closeContent(const Connection &db, MinutesRecord &record);

} // namespace marac
