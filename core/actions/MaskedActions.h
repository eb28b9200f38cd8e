// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"

namespace marac {

/// The same rows, with every protected address in what was agreed masked: what lists and files of actions show. The action
/// itself, opened, says it in full.
QList<ActionRow> withAddressesMasked(const Connection &db, QList<ActionRow> rows);

} // namespace marac
