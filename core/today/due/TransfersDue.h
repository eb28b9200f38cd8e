// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"

namespace marac {

class Connection;

/// Each step of a transfer that waits to be recorded on it (scenario 15): a question that is not answered and papers that are
/// not asked for, sent or receipted are due on the second working day after the move or the papers; papers and a receipt that
/// another area owes, on the fifth after it was asked or written to. Placing the case and hearing it have clocks of their own.
/// The protocol is silent on these days; a local choice.
QList<DueItem> transfersDue(const Connection &db);

} // namespace marac
