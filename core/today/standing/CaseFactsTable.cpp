// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/standing/CaseFactsTable.h"

#include "core/base/Clock.h"
#include "core/meetings/Meeting.h"
#include "core/store/Statement.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace marac {

static constexpr const char *waiting =
    "SELECT id FROM case_file WHERE state = 'live' UNION ALL"
    " SELECT c.id FROM case_file c WHERE c.state = 'closed' AND c.id IN"
    " (SELECT e.case_id FROM case_event e WHERE e.kind = 'incident' AND e.id >"
    "  coalesce((SELECT max(f.id) FROM case_event f WHERE f.kind = 'closed' AND f.case_id = e.case_id), 0))";

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
           "SELECT case_id FROM assessment WHERE id = :row AND case_id IS NOT NULL"
           " UNION SELECT r.case_id FROM assessment a JOIN referral r ON r.id = a.referral_id"
           " WHERE a.id = :row AND r.case_id IS NOT NULL"},
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

static QDate dayOf(const QDateTime &moment)
{
    return moment.isValid() ? Clock::local(moment).date() : QDate();
}

namespace {

/// Reads one kind of row after the other into the files it is about.
class Reader
{
public:
    Reader(const Connection &db, const QByteArray &cases, CaseFileId one)
        : m_db(db), m_isThese(" IN (" + cases + ')'), m_one(one)
    {
        readFiles();
        readReferrals();
        readHearings();
        readIncidents();
    }

    QList<CaseFacts> take() { return std::move(m_files); }

private:
    /// Calls `take` with each row and the file that its first column names.
    template <class Take>
    void forEach(const QByteArray &sql, const Take &take)
    {
        Statement s(m_db, sql.constData());
        if (m_one.isValid())
            s.bind(":case", m_one);
        while (s.next()) {
            if (const auto place = m_places.constFind(s.get<CaseFileId>(0)); place != m_places.cend())
                take(s, m_files[*place]);
        }
    }

    void readFiles()
    {
        Statement s(m_db,
                    ("SELECT c.id, c.ref, c.state, c.closed_on,"
                     " (SELECT max(a.assessed_on) FROM assessment a WHERE a.case_id = c.id)"
                     " FROM case_file c WHERE c.id"
                     + m_isThese + " ORDER BY c.id DESC")
                        .constData());
        if (m_one.isValid())
            s.bind(":case", m_one);
        while (s.next()) {
            CaseFacts file;
            file.id = s.get<CaseFileId>(0);
            file.ref = s.get<QString>(1);
            file.state = s.get<CaseState>(2);
            file.closedOn = s.get<QDate>(3);
            file.assessedOn = s.get<QDate>(4);
            m_places.insert(file.id, m_files.size());
            m_files << file;
        }
    }

    void readReferrals()
    {
        forEach("SELECT r.case_id, r.id, r.state, r.received_at, r.incident_on,"
                " r.emergency AND NOT EXISTS (SELECT 1 FROM assessment s WHERE s.referral_id = r.id)"
                " FROM referral r WHERE r.case_id"
                    + m_isThese + " ORDER BY r.case_id DESC, r.received_at, r.id",
                [](const Statement &s, CaseFacts &file) {
                    file.referrals << CaseFacts::Told{s.get<ReferralId>(1),
                                                      s.get<ReferralState>(2) == ReferralState::Accepted,
                                                      s.get<bool>(5), dayOf(s.get<QDateTime>(3)), s.get<QDate>(4)};
                });
    }

    void readHearings()
    {
        forEach("SELECT i.case_id, i.referral_id, m.held_on, m.kind, m.state FROM agenda_item i"
                " JOIN meeting m ON m.id = i.meeting_id WHERE i.outcome = 'heard' AND i.case_id"
                    + m_isThese,
                [](const Statement &s, CaseFacts &file) {
                    file.hearings << CaseFacts::Hearing{s.get<ReferralId>(1), s.get<QDate>(2),
                                                        s.get<MeetingKind>(3) == MeetingKind::Full,
                                                        s.get<MeetingState>(4) == MeetingState::Held};
                });
    }

    void readIncidents()
    {
        QHash<CaseFileId, qint64> closings;
        forEach("SELECT e.case_id, max(e.id) FROM case_event e WHERE e.kind = 'closed' AND e.case_id" + m_isThese
                    + " GROUP BY e.case_id",
                [&](const Statement &s, CaseFacts &file) { closings.insert(file.id, s.get<qint64>(1)); });
        forEach("SELECT e.case_id, e.id, e.at FROM case_event e WHERE e.kind = 'incident' AND e.case_id" + m_isThese
                    + " ORDER BY e.case_id DESC, e.at, e.id",
                [&](const Statement &s, CaseFacts &file) {
                    file.incidents << dayOf(s.get<QDateTime>(2));
                    if (s.get<qint64>(1) > closings.value(file.id))
                        file.incidentsSinceClosing << file.incidents.last();
                });
    }

    const Connection &m_db;
    const QByteArray m_isThese;
    const CaseFileId m_one;
    QList<CaseFacts> m_files;
    QHash<CaseFileId, qsizetype> m_places;
};

} // namespace

QList<CaseFacts> CaseFactsTable::read(const QByteArray &cases, CaseFileId one) const
{
    return Reader(m_db, cases, one).take();
}

QList<CaseFacts> CaseFactsTable::ofWaiting() const
{
    return read(waiting, {});
}

std::optional<CaseFacts> CaseFactsTable::of(CaseFileId id) const
{
    const QList<CaseFacts> files = read(":case", id);
    return files.isEmpty() ? std::nullopt : std::optional(files.first());
}

bool CaseFactsTable::restsOn(const WrittenRow &row)
{
    return groundOf(row) != nullptr;
}

QList<CaseFileId> CaseFactsTable::concernedBy(const WrittenRow &row) const
{
    QList<CaseFileId> cases;
    const Ground *ground = groundOf(row);
    if (!ground)
        return cases;
    Statement s(m_db, ground->cases);
    s.bind(":row", row.rowid);
    while (s.next())
        cases << s.get<CaseFileId>(0);
    return cases;
}

} // namespace marac
