// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/monitoring/AgencyPresence.h"
#include "core/monitoring/ListStanding.h"
#include "core/monitoring/SharingReport.h"

namespace marac {

// Each adds one thing to the line of the agency it concerns.

void countPresence(SharingLine &line, AgencyPresence presence);
void countList(SharingLine &line, ListStanding standing);
void countContributions(SharingLine &line, ContributionKind kind, int count);
void countAction(SharingLine &line, const Action &action, QDate today);

/// Whether any number of the line is not zero.
bool hasCounts(const SharingLine &line);
/// The sum of every number.
SharingLine totalOf(const QList<SharingLine> &lines);

} // namespace marac
