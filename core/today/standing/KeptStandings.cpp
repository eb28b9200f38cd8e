// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/standing/KeptStandings.h"

#include "core/today/standing/CaseFactsTable.h"

#include <QSet>

#include <algorithm>

namespace marac {

/// Of more rows than these it is quicker to read everything again.
static constexpr qsizetype mostWritten = 500;

/// An incident told after the closing waits until somebody assesses after the closing, whenever it happened. What went before
/// was weighed at the closing.
static QList<RescoreEvent> dueSinceClosing(const CaseFacts &facts)
{
    QList<RescoreEvent> due;
    const bool isAssessedSince = facts.assessedOn.isValid() && facts.assessedOn > facts.closedOn;
    for (const QDate &on : facts.incidentsSinceClosing) {
        if (!isAssessedSince || on > facts.assessedOn)
            due += {RescoreOccasion::Incident, on};
    }
    return due;
}

/// Without any assessment the emergency's own clock runs (R8).
static QList<RescoreEvent> callingFor(const CaseFacts &facts)
{
    if (facts.state == CaseState::Closed)
        return dueSinceClosing(facts);
    return facts.assessedOn.isValid() ? rescoreDue(facts.assessedOn, rescoreEventsOf(facts)) : QList<RescoreEvent>();
}

static bool isHeard(const CaseFacts &facts, ReferralId referral)
{
    return std::any_of(facts.hearings.cbegin(), facts.hearings.cend(), [&](const CaseFacts::Hearing &hearing) {
        return hearing.referral == referral && hearing.isFull && hearing.isOver;
    });
}

CaseStanding standingOf(const CaseFacts &facts)
{
    CaseStanding standing{facts.id, facts.ref, facts.state, facts.assessedOn, {}, {}, {}};
    const QList<RescoreEvent> calling = callingFor(facts);
    const auto first = std::min_element(calling.cbegin(), calling.cend(),
                                        [](const RescoreEvent &a, const RescoreEvent &b) { return a.on < b.on; });
    if (first != calling.cend())
        standing.calling = *first;
    if (facts.state != CaseState::Live)
        return standing;
    if (facts.assessedOn.isValid())
        standing.reviewCountsFrom = reviewCountsFrom(facts);
    for (const CaseFacts::Told &referral : facts.referrals) {
        if (referral.isAccepted && (referral.owesAssessment || !isHeard(facts, referral.id)))
            standing.waiting << referral.id;
    }
    return standing;
}

const KeptStandings::Files &KeptStandings::all(const Connection &db)
{
    if (!m_isRead)
        readAll(db);
    else
        readAgain(db);
    return m_files;
}

void KeptStandings::readAll(const Connection &db)
{
    const QList<CaseFacts> files = CaseFactsTable(db).ofWaiting();
    m_files.clear();
    for (const CaseFacts &file : files)
        m_files.emplace(file.id, standingOf(file));
    m_isRead = true;
}

void KeptStandings::readAgain(const Connection &db)
{
    QSet<CaseFileId> cases;
    for (const WrittenRow &row : std::as_const(m_written)) {
        const QList<CaseFileId> concerned = CaseFactsTable(db).concernedBy(row);
        cases += QSet<CaseFileId>(concerned.begin(), concerned.end());
    }
    for (const CaseFileId id : std::as_const(cases)) {
        m_files.erase(id);
        const std::optional<CaseFacts> file = CaseFactsTable(db).of(id);
        if (file && (file->state == CaseState::Live || !file->incidentsSinceClosing.isEmpty()))
            m_files.emplace(id, standingOf(*file));
    }
    m_written.clear();
}

bool KeptStandings::outlasts(const QList<WrittenRow> &rows)
{
    for (const WrittenRow &row : rows) {
        if (!CaseFactsTable::restsOn(row))
            continue;
        if (row.operation == RowOperation::Deleted || row.operation == RowOperation::Replaced)
            return false; // which file it was about can't be asked any more
        const WrittenRow told{row.table, row.rowid, RowOperation::Updated};
        if (!m_written.contains(told))
            m_written << told;
    }
    return m_isRead && m_written.size() <= mostWritten;
}

} // namespace marac
