// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/PeopleLists.h"

#include <QStringList>

namespace marac {

// The lists in force: those supplied in resources/referrals, or the partnership's own beside its register (OwnLists).

/// Kinds of place at which an incident happened (resources/referrals/location-types.json), for the data return.
const QList<ListEntry> &locationTypeList();
/// Kinds of incident (resources/referrals/incident-kinds.json).
const QList<ListEntry> &incidentKindList();
/// The kind that a new referral begins with: the first the list offers.
QString firstIncidentKind();

/// What to mind about the partnership's own lists, strands included, a sentence each: one can't be used, or names supplied codes
/// otherwise.
QStringList ownListRemarks();

} // namespace marac
