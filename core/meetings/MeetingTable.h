// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ListPage.h"
#include "core/meetings/Meeting.h"

#include <optional>

namespace marac {

class Connection;
class Statement;

/// One line of the list of meetings.
struct MeetingRow
{
    Meeting meeting;
    int cases = 0;
    int present = 0;
    int circulatedTo = 0; ///< agencies that have every case of the agenda; counted by listMeetings() alone
    QString minutesState; ///< code; empty when no minutes were begun
};

/// Of which meetings a list is.
enum class MeetingList {
    All,
    Begun ///< in session or held: those with minutes
};

/// What the days or the references of meetings begin with ("2026-11", "MTG-2026-11"): each has to be so.
struct MeetingStarts
{
    QStringList days;
    QStringList refs;
};

/// All SQL about meetings themselves.
class MeetingTable
{
public:
    explicit MeetingTable(const Connection &db) : m_db(db) {}

    MeetingId insert(const Meeting &meeting);
    /// False when somebody changed the meeting since `meeting.version` was read; nothing is written then.
    bool update(const Meeting &meeting);
    std::optional<Meeting> find(MeetingId id) const;
    std::optional<Meeting> findByRef(const QString &ref) const;
    /// Latest first.
    QList<MeetingRow> rows(int limit, int offset) const;
    /// Whether there are more than so many; no more of them are looked at.
    bool hasMoreThan(int count) const;
    /// The `limit` lines after `after` of those that begin so: latest first, or by "heldOn". Its words are not asked about.
    QList<MeetingRow> page(MeetingList list, const MeetingStarts &starts, const ListWanted &wanted) const;
    /// Of all meetings those on or after the day, latest first.
    QList<MeetingRow> rowsFrom(QDate day) const;
    /// Planned or in session, on whatever day; latest first.
    QList<MeetingRow> notOver() const;
    /// Held, and their minutes are not locked: the `most` oldest of them, oldest first.
    QList<MeetingRow> withOpenMinutes(int most) const;
    /// The days of full meetings that aren't cancelled, in any order: all on or after `day`, and the latest before it.
    QList<QDate> fullDaysAround(QDate day) const;
    /// The day of the latest full meeting held before `day`; invalid when there is none.
    QDate lastFullHeldBefore(QDate day) const;
    /// Planned meetings on or after the day, soonest first, each with the number of its cases.
    QList<MeetingRow> plannedFrom(QDate day) const;

private:
    QList<MeetingRow> read(Statement &statement) const;

    const Connection &m_db;
};

} // namespace marac
