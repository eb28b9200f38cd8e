// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/placing/FullHearing.h"

namespace marac {

class Connection;

/// Where a referral stands, or stood, on the agendas of the register.
QList<AgendaPlace> agendaPlaces(const Connection &db, ReferralId id);

} // namespace marac
