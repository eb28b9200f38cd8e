// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/circulation/CirculationCount.h"

#include "core/agencies/AgencyTable.h"
#include "core/base/Clock.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/circulation/CirculationTable.h"

#include <algorithm>

namespace marac {

QList<AgencyCirculation> countCirculation(const QList<Agency> &agencies, const QList<AgendaItem> &agenda,
                                          const QList<Circulation> &sent)
{
    QList<AgencyCirculation> lines;
    for (const Agency &agency : agencies) {
        AgencyCirculation line{agency, {}, {}};
        for (const Circulation &one : sent) {
            if (one.agencyId == agency.id)
                line.sent << one;
        }
        for (const AgendaItem &item : agenda) {
            const bool has = std::any_of(line.sent.cbegin(), line.sent.cend(), [&](const Circulation &one) {
                return one.referrals.contains(item.referralId);
            });
            if (!has)
                line.unsent << item.referralId;
        }
        lines << line;
    }
    return lines;
}

QList<AgencyCirculation> countCirculation(const Connection &db, const Meeting &meeting)
{
    return countCirculation(AgencyTable::takingPart(db, meeting.heldOn), AgendaTable(db).ofMeeting(meeting.id),
                            CirculationTable(db).ofMeeting(meeting.id));
}

int agenciesServed(const QList<AgencyCirculation> &circulation)
{
    return int(std::count_if(circulation.cbegin(), circulation.cend(),
                             [](const AgencyCirculation &line) { return line.isComplete() && !line.sent.isEmpty(); }));
}

int agenciesWaiting(const QList<AgencyCirculation> &circulation)
{
    return int(std::count_if(circulation.cbegin(), circulation.cend(),
                             [](const AgencyCirculation &line) { return !line.isComplete(); }));
}

QDate sentToAllOn(const QList<AgencyCirculation> &circulation)
{
    QDateTime last;
    for (const AgencyCirculation &line : circulation) {
        if (!line.isComplete() || line.sent.isEmpty())
            return {};
        if (!last.isValid() || last < line.sent.last().sentAt)
            last = line.sent.last().sentAt;
    }
    return last.isValid() ? Clock::local(last).date() : QDate();
}

} // namespace marac
