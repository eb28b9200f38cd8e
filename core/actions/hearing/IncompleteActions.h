// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"

#include <QHash>

namespace marac {

/// Earlier actions the meeting has to look at, with what is closed just now closed. What ended undone is looked at by the next
/// full meeting, whatever mini MARAC lies between; a mini MARAC looks at the cases it hears alone.
QList<ActionRow> incompleteActions(const Connection &db, const Meeting &meeting);

/// What the agencies said last of those that are not closed; nothing of those on which nothing stands.
QHash<ActionId, QString> reportsOn(const Connection &db, const QList<ActionRow> &rows);

} // namespace marac
