// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"

namespace marac {

class Connection;

/// Agencies without a Primary Designated MARAC Officer (R010), designations that end by `until` with nobody to follow (R010,
/// R011), signatories that withdraw by then (R135), registrations that end or have ended (R017), and the last year of bank
/// holidays drawing near.
QList<DueItem> agenciesDue(const Connection &db, QDate today, QDate until);

} // namespace marac
