// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/KeptStandings.h"

#include "core/store/Statement.h"
#include "core/today/due/CaseFactsTable.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace marac {

/// Of more rows than these it is quicker to read everything again.
static constexpr qsizetype mostWritten = 500;

namespace {

/// A table whose rows a standing rests on, and how the files are found that a row is about.
struct Ground
{
    QLatin1StringView table;
    const char *cases;
};

} // namespace

static constexpr std::array grounds{
    Ground{QLatin1StringView("case_file"), "SELECT :row"},
    Ground{QLatin1StringView("referral"), "SELECT case_id FROM referral WHERE id = :row AND case_id IS NOT NULL"},
    Ground{QLatin1StringView("assessment"),
           "SELECT case_id FROM assessment WHERE id = :row AND case_id IS NOT NULL"},
    Ground{QLatin1StringView("case_event"), "SELECT case_id FROM case_event WHERE id = :row"},
    Ground{QLatin1StringView("agenda_item"), "SELECT case_id FROM agenda_item WHERE id = :row"},
    Ground{QLatin1StringView("meeting"), "SELECT case_id FROM agenda_item WHERE meeting_id = :row"},
};

static const Ground *groundOf(const WrittenRow &row)
{
    const auto ground =
        std::find_if(grounds.begin(), grounds.end(), [&row](const Ground &one) { return row.table == one.table; });
    return ground == grounds.end() ? nullptr : &*ground;
}

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
        Statement s(db, groundOf(row)->cases);
        s.bind(":row", row.rowid);
        while (s.next())
            cases << s.get<CaseFileId>(0);
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
        if (!groundOf(row))
            continue;
        if (row.operation == RowOperation::Deleted)
            return false; // which file it was about can't be asked any more
        m_written << row;
    }
    return m_isRead && m_written.size() <= mostWritten;
}

} // namespace marac
