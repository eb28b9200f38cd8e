// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/circulation/CirculationCount.h"
#include "core/meetings/research/ResearchReturn.h"

#include <QHash>

namespace marac {

/// How one agency that was sent case lists of a meeting stands with its returns (R028).
struct AgencyResearch
{
    Agency agency;
    QList<AgendaItemId> asked;                    ///< the cases its lists held, in agenda order
    QHash<AgendaItemId, ResearchReturn> returned; ///< by case, of those asked for
    QList<ResearchChase> chases;                  ///< in the order they were made

    /// Cases on which nothing came back yet, in agenda order.
    QList<AgendaItemId> owed() const;
};

/// The one count of a meeting's returns: for every agency that was sent a list, in the order of `circulation`.
QList<AgencyResearch> countResearch(const QList<AgencyCirculation> &circulation, const QList<AgendaItem> &agenda,
                                    const QList<ResearchReturn> &returns, const QList<ResearchChase> &chases);
QList<AgencyResearch> countResearch(const Connection &db, const Meeting &meeting);

/// Agencies that owe one return or more.
int agenciesOwing(const QList<AgencyResearch> &research);

} // namespace marac
