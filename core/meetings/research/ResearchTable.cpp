// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/research/ResearchTable.h"

#include "core/store/Statement.h"

namespace marac {

#define RETURN_COLUMNS "r.id, r.agenda_item_id, r.source_agency_id, r.kind, r.received_at, r.too_late, r.version"

static ResearchReturn readReturn(const Statement &row)
{
    return {row.get<ResearchReturnId>(0), row.get<AgendaItemId>(1), row.get<AgencyId>(2), row.get<ReturnKind>(3),
            row.get<QDateTime>(4),        row.get<bool>(5),         row.get<qint64>(6)};
}

ResearchReturnId ResearchTable::insert(const ResearchReturn &given)
{
    Statement s(m_db,
                "INSERT INTO research_return (agenda_item_id, source_agency_id, kind, received_at, too_late)"
                " VALUES (:item, :agency, :kind, :received, :late)");
    s.bind(":item", given.agendaItemId)
        .bind(":agency", given.sourceAgencyId)
        .bind(":kind", given.kind)
        .bind(":received", given.receivedAt)
        .bind(":late", given.tooLate)
        .run();
    return ResearchReturnId(s.insertedId());
}

bool ResearchTable::update(const ResearchReturn &given)
{
    Statement s(m_db,
                "UPDATE research_return SET kind = :kind, received_at = :received, too_late = :late,"
                " version = version + 1 WHERE id = :id AND version = :version");
    s.bind(":kind", given.kind)
        .bind(":received", given.receivedAt)
        .bind(":late", given.tooLate)
        .bind(":id", given.id)
        .bind(":version", given.version)
        .run();
    return s.changed() == 1;
}

void ResearchTable::remove(ResearchReturnId id)
{
    Statement(m_db, "DELETE FROM research_return WHERE id = :id").bind(":id", id).run();
}

void ResearchTable::removeOf(AgendaItemId id)
{
    Statement(m_db, "DELETE FROM research_return WHERE agenda_item_id = :id").bind(":id", id).run();
}

std::optional<ResearchReturn> ResearchTable::find(AgendaItemId item, AgencyId agency) const
{
    Statement s(m_db,
                "SELECT " RETURN_COLUMNS
                " FROM research_return r WHERE r.agenda_item_id = :item AND r.source_agency_id = :agency");
    s.bind(":item", item).bind(":agency", agency);
    return s.next() ? std::optional(readReturn(s)) : std::nullopt;
}

QList<ResearchReturn> ResearchTable::ofMeeting(MeetingId id) const
{
    Statement s(m_db,
                "SELECT " RETURN_COLUMNS " FROM research_return r JOIN agenda_item i ON i.id = r.agenda_item_id"
                " WHERE i.meeting_id = :id ORDER BY r.id");
    s.bind(":id", id);
    QList<ResearchReturn> returns;
    while (s.next())
        returns << readReturn(s);
    return returns;
}

ResearchChaseId ResearchTable::insert(const ResearchChase &chase)
{
    Statement s(m_db,
                "INSERT INTO research_chase (meeting_id, agency_id, chased_at, method, recipient)"
                " VALUES (:meeting, :agency, :at, :method, :recipient)");
    s.bind(":meeting", chase.meetingId)
        .bind(":agency", chase.agencyId)
        .bind(":at", chase.chasedAt)
        .bind(":method", chase.method)
        .bind(":recipient", chase.recipient)
        .run();
    return ResearchChaseId(s.insertedId());
}

QList<ResearchChase> ResearchTable::chasesOf(MeetingId id) const
{
    Statement s(m_db,
                "SELECT id, meeting_id, agency_id, chased_at, method, recipient FROM research_chase"
                " WHERE meeting_id = :id ORDER BY chased_at, id");
    s.bind(":id", id);
    QList<ResearchChase> chases;
    while (s.next()) {
        chases << ResearchChase{s.get<ResearchChaseId>(0), s.get<MeetingId>(1),           s.get<AgencyId>(2),
                                s.get<QDateTime>(3),       s.get<ResearchChaseMethod>(4), s.get<QString>(5)};
    }
    return chases;
}

} // namespace marac
