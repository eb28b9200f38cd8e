// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/undertaking/Room.h"

#include <QHash>
#include <QSet>

namespace marac {

class Connection;

/// The SQL behind CaseGate: who is in the room of which meeting, and what their agendas reach. Numbers, not records.
class ClosedCaseTable
{
public:
    explicit ClosedCaseTable(const Connection &db) : m_db(db) {}

    /// By meeting: those in session, and those still planned that somebody has come to.
    QHash<qint64, Room> rooms() const;
    /// Of one meeting's agenda.
    QSet<qint64> cases(qint64 meetingId) const;
    /// Referrals on the files of those cases, and those still undecided whose victim one of the files is about.
    QSet<qint64> referrals(qint64 meetingId) const;
    /// Victims of those cases, and everybody named in one of those referrals.
    QSet<qint64> persons(qint64 meetingId) const;

private:
    QSet<qint64> numbers(const char *sql, qint64 meetingId) const;

    const Connection &m_db;
};

} // namespace marac
