// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"

namespace marac {

/// R103: of actions set for a case that is closed just now a list keeps the reference, the agency and the day.
QList<ActionRow> closedWhereDue(const Connection &db, QList<ActionRow> rows);

} // namespace marac
