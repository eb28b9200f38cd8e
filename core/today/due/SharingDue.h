// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"

namespace marac {

class Connection;

/// The reviews of sharing without consent (R170) that are to be made up to a day: until one is recorded, the case is closed or
/// the referral refused.
QList<DueItem> sharingDue(const Connection &db, QDate until);

} // namespace marac
