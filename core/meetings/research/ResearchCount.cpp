// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/research/ResearchCount.h"

#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/research/ResearchTable.h"

#include <algorithm>

namespace marac {

QList<AgendaItemId> AgencyResearch::owed() const
{
    QList<AgendaItemId> items = asked;
    items.removeIf([this](AgendaItemId item) { return returned.contains(item); });
    return items;
}

QList<AgencyResearch> countResearch(const QList<AgencyCirculation> &circulation, const QList<AgendaItem> &agenda,
                                    const QList<ResearchReturn> &returns, const QList<ResearchChase> &chases)
{
    QList<AgencyResearch> lines;
    for (const AgencyCirculation &sent : circulation) {
        if (sent.sent.isEmpty())
            continue;
        AgencyResearch line{sent.agency, {}, {}, {}};
        for (const AgendaItem &item : agenda) {
            if (!sent.unsent.contains(item.referralId))
                line.asked << item.id;
        }
        for (const ResearchReturn &one : returns) {
            if (one.sourceAgencyId == sent.agency.id && line.asked.contains(one.agendaItemId))
                line.returned.insert(one.agendaItemId, one);
        }
        for (const ResearchChase &chase : chases) {
            if (chase.agencyId == sent.agency.id)
                line.chases << chase;
        }
        lines << line;
    }
    return lines;
}

QList<AgencyResearch> countResearch(const Connection &db, const Meeting &meeting)
{
    const ResearchTable table(db);
    return countResearch(countCirculation(db, meeting), AgendaTable(db).ofMeeting(meeting.id),
                         table.ofMeeting(meeting.id), table.chasesOf(meeting.id));
}

int agenciesOwing(const QList<AgencyResearch> &research)
{
    return int(std::count_if(research.cbegin(), research.cend(),
                             [](const AgencyResearch &line) { return !line.owed().isEmpty(); }));
}

} // namespace marac
