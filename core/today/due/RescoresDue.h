// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"

namespace marac {

class Connection;

/// Cases in which something happened that no assessment has followed (rule R9): the incident of a later referral or one added
/// to the file, or a review, which is every hearing by a full MARAC after the first; or else, up to `until`, the day of their next
/// review. Of a closed file only the incidents that were added after it was closed: what went before was weighed at its closing.
/// Due on the second working day after it.
QList<DueItem> rescoresDue(const Connection &db, QDate until);

} // namespace marac
