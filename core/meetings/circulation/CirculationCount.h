// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Connection;

/// What one agency that takes part has been sent of a meeting's cases (R027).
struct AgencyCirculation
{
    Agency agency;
    QList<Circulation> sent;  ///< in the order they went out
    QList<ReferralId> unsent; ///< on the agenda, but in no list this agency was sent
    bool isComplete() const { return unsent.isEmpty(); }
};

/// The one count of a meeting's circulation: for every agency that takes part, by name. A case that was placed after a list
/// went out is still to be sent. An agency waits for nothing while the agenda is empty.
QList<AgencyCirculation> countCirculation(const QList<Agency> &agencies, const QList<AgendaItem> &agenda,
                                          const QList<Circulation> &sent);
QList<AgencyCirculation> countCirculation(const Connection &db, const Meeting &meeting);

/// Agencies that have every case of the agenda; 0 when the agenda is empty.
int agenciesServed(const QList<AgencyCirculation> &circulation);

/// Agencies that still wait for a case or more.
int agenciesWaiting(const QList<AgencyCirculation> &circulation);

/// R027: the day in Sefton on which the last list went out, once no agency waits: from then on the deadline asks nothing of
/// anybody. Invalid while one waits, and where nothing was sent.
QDate sentToAllOn(const QList<AgencyCirculation> &circulation);

} // namespace marac
