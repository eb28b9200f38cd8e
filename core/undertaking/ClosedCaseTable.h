// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>

namespace marac {

class Connection;

/// Who is in the room of one meeting in session.
struct RoomCount
{
    qint64 meetingId = 0;
    int present = 0;
    int unsignedPresent = 0; ///< of those present, who have not signed the undertaking
};

/// The SQL behind CaseGate: which meetings are in session and what their agendas reach. Numbers, not records.
class ClosedCaseTable
{
public:
    explicit ClosedCaseTable(const Connection &db) : m_db(db) {}

    QList<RoomCount> roomsInSession() const;
    /// Of one meeting's agenda.
    QSet<qint64> cases(qint64 meetingId) const;
    /// Referrals on the files of those cases, and those still undecided whose victim one of the files is about.
    QSet<qint64> referrals(qint64 meetingId) const;
    /// Victims of those cases, and everybody named in a referral on their files.
    QSet<qint64> persons(qint64 meetingId) const;

private:
    QSet<qint64> numbers(const char *sql, qint64 meetingId) const;

    const Connection &m_db;
};

} // namespace marac
