// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"

namespace marac {

class Connection;

/// The protocol gives an agency no time to answer a referral that was returned to it; a local choice, in working days.
inline constexpr int returnedReplyDays = 5;

/// Referrals nobody has decided, those returned and not answered (R023), accepted cases that stand on no meeting (R024), what a mini MARAC heard and no full one has
/// (R026), and emergencies still without their risk assessment (rule R8).
QList<DueItem> referralsDue(const Connection &db, QDate today);

} // namespace marac
