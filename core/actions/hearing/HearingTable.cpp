// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/HearingTable.h"

#include "core/store/Statement.h"

namespace marac {

static Contribution readContribution(const Statement &row)
{
    return {row.get<ContributionId>(0), row.get<AgendaItemId>(1), row.get<AgencyId>(2), row.get<ContributionKind>(3),
            row.get<QString>(4),        row.get<QDateTime>(5),    row.get<qint64>(6)};
}

ContributionId HearingTable::insert(const Contribution &contribution)
{
    Statement s(m_db,
                "INSERT INTO contribution (agenda_item_id, source_agency_id, kind, text, at)"
                " VALUES (:item, :source, :kind, :text, :at)");
    s.bind(":item", contribution.agendaItemId)
        .bind(":source", contribution.sourceAgencyId)
        .bind(":kind", contribution.kind)
        .bind(":text", contribution.text)
        .bind(":at", contribution.at)
        .run();
    return ContributionId(s.insertedId());
}

bool HearingTable::update(const Contribution &contribution)
{
    Statement s(m_db,
                "UPDATE contribution SET source_agency_id = :source, kind = :kind, text = :text, version = version + 1"
                " WHERE id = :id AND version = :version");
    s.bind(":source", contribution.sourceAgencyId)
        .bind(":kind", contribution.kind)
        .bind(":text", contribution.text)
        .bind(":id", contribution.id)
        .bind(":version", contribution.version)
        .run();
    return s.changed() == 1;
}

void HearingTable::remove(ContributionId id)
{
    Statement(m_db, "DELETE FROM contribution WHERE id = :id").bind(":id", id).run();
}

std::optional<Contribution> HearingTable::find(ContributionId id) const
{
    Statement s(
        m_db, "SELECT id, agenda_item_id, source_agency_id, kind, text, at, version FROM contribution WHERE id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(readContribution(s)) : std::nullopt;
}

QList<Contribution> HearingTable::contributions(AgendaItemId id) const
{
    Statement s(m_db,
                "SELECT id, agenda_item_id, source_agency_id, kind, text, at, version FROM contribution"
                " WHERE agenda_item_id = :item ORDER BY id");
    s.bind(":item", id);
    QList<Contribution> contributions;
    while (s.next())
        contributions << readContribution(s);
    return contributions;
}

void HearingTable::insert(const RiskAnalysis &analysis)
{
    Statement s(m_db,
                "INSERT INTO risk_analysis (agenda_item_id, harm, contributory, safety, decision, source_agency_id,"
                " victim_told_by_id, victim_told_how)"
                " VALUES (:item, :harm, :contributory, :safety, :decision, :source, :teller, :how)");
    s.bind(":item", analysis.agendaItemId)
        .bind(":harm", analysis.harm)
        .bind(":contributory", analysis.contributory)
        .bind(":safety", analysis.safety)
        .bind(":decision", analysis.decision)
        .bind(":source", analysis.sourceAgencyId)
        .bind(":teller", analysis.victimToldBy)
        .bind(":how", analysis.victimToldHow)
        .run();
}

bool HearingTable::update(const RiskAnalysis &analysis)
{
    Statement s(
        m_db,
        "UPDATE risk_analysis SET harm = :harm, contributory = :contributory, safety = :safety, decision = :decision,"
        " source_agency_id = :source, victim_told_by_id = :teller, victim_told_how = :how, version = version + 1"
        " WHERE agenda_item_id = :item AND version = :version");
    s.bind(":harm", analysis.harm)
        .bind(":contributory", analysis.contributory)
        .bind(":safety", analysis.safety)
        .bind(":decision", analysis.decision)
        .bind(":source", analysis.sourceAgencyId)
        .bind(":teller", analysis.victimToldBy)
        .bind(":how", analysis.victimToldHow)
        .bind(":item", analysis.agendaItemId)
        .bind(":version", analysis.version)
        .run();
    return s.changed() == 1;
}

std::optional<RiskAnalysis> HearingTable::analysis(AgendaItemId id) const
{
    Statement s(
        m_db,
        "SELECT agenda_item_id, harm, contributory, safety, decision, source_agency_id, version, victim_told_by_id,"
        " victim_told_how FROM risk_analysis WHERE agenda_item_id = :item");
    s.bind(":item", id);
    if (!s.next())
        return std::nullopt;
    return RiskAnalysis{s.get<AgendaItemId>(0), s.get<QString>(1),  s.get<QString>(2),
                        s.get<QString>(3),      s.get<QString>(4),  s.get<AgencyId>(5),
                        s.get<qint64>(6),       s.get<AgencyId>(7), s.get<QString>(8)};
}

} // namespace marac
