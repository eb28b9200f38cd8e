// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MeetingTable.h"

#include "core/base/PastAll.h"
#include "core/store/Statement.h"

namespace marac {

#define MEETING_COLUMNS                                                                                                \
    "m.id, m.ref, m.kind, m.held_on, m.starts_at, m.venue, m.chair, m.state, m.capacity, m.opened_at, m.closed_at,"    \
    " m.protocol_reminder_at, m.protocol_reason, m.version, m.circulate_by, m.quorum_reason, m.quorum_decided_by"

static constexpr auto timeFormat = "HH:mm";

static Meeting readMeeting(const Statement &row)
{
    return {row.get<MeetingId>(0),
            row.get<QString>(1),
            row.get<MeetingKind>(2),
            row.get<QDate>(3),
            QTime::fromString(row.get<QString>(4), QString::fromLatin1(timeFormat)),
            row.get<QString>(5),
            row.get<QString>(6),
            row.get<MeetingState>(7),
            row.get<int>(8),
            row.get<QDateTime>(9),
            row.get<QDateTime>(10),
            row.get<QDateTime>(11),
            row.get<QString>(12),
            row.get<qint64>(13),
            row.get<QDate>(14),
            row.get<QString>(15),
            row.get<QString>(16)};
}

static void bindMeeting(Statement &s, const Meeting &m)
{
    s.bind(":kind", m.kind)
        .bind(":held_on", m.heldOn)
        .bind(":starts_at", m.startsAt.toString(QString::fromLatin1(timeFormat)))
        .bind(":venue", m.venue)
        .bind(":chair", m.chair)
        .bind(":state", m.state)
        .bind(":capacity", m.capacity)
        .bind(":opened_at", m.openedAt)
        .bind(":closed_at", m.closedAt)
        .bind(":protocol_reminder_at", m.protocolReminderAt)
        .bind(":protocol_reason", m.protocolReason)
        .bind(":circulate_by", m.circulateBy)
        .bind(":quorum_reason", m.quorumReason)
        .bind(":quorum_decided_by", m.quorumDecidedBy);
}

MeetingId MeetingTable::insert(const Meeting &meeting)
{
    Statement s(
        m_db,
        "INSERT INTO meeting (ref, kind, held_on, starts_at, venue, chair, state, capacity, opened_at, closed_at,"
        " protocol_reminder_at, protocol_reason, circulate_by, quorum_reason, quorum_decided_by) VALUES (:ref, :kind, "
        ":held_on, "
        ":starts_at, :venue, :chair, :state, :capacity,"
        " :opened_at, :closed_at, :protocol_reminder_at, :protocol_reason, :circulate_by,"
        " :quorum_reason, :quorum_decided_by)");
    bindMeeting(s, meeting);
    s.bind(":ref", meeting.ref).run();
    return MeetingId(s.insertedId());
}

bool MeetingTable::update(const Meeting &meeting)
{
    Statement s(
        m_db,
        "UPDATE meeting SET kind = :kind, held_on = :held_on, starts_at = :starts_at, venue = :venue, chair = :chair,"
        " state = :state, capacity = :capacity, opened_at = :opened_at, closed_at = :closed_at,"
        " protocol_reminder_at = :protocol_reminder_at, protocol_reason = :protocol_reason, circulate_by = "
        ":circulate_by,"
        " quorum_reason = :quorum_reason, quorum_decided_by = :quorum_decided_by, ref = :ref, version = version + 1"
        " WHERE id = :id AND version = :version");
    bindMeeting(s, meeting);
    s.bind(":ref", meeting.ref).bind(":id", meeting.id).bind(":version", meeting.version).run();
    return s.changed() == 1;
}

std::optional<Meeting> MeetingTable::find(MeetingId id) const
{
    Statement s(m_db, "SELECT " MEETING_COLUMNS " FROM meeting m WHERE m.id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(readMeeting(s)) : std::nullopt;
}

std::optional<Meeting> MeetingTable::findByRef(const QString &ref) const
{
    Statement s(m_db, "SELECT " MEETING_COLUMNS " FROM meeting m WHERE m.ref = :ref");
    s.bind(":ref", ref);
    return s.next() ? std::optional(readMeeting(s)) : std::nullopt;
}

#define MEETING_ROW_COLUMNS                                                                                            \
    MEETING_COLUMNS ","                                                                                                \
                    " (SELECT count(*) FROM agenda_item WHERE meeting_id = m.id),"                                     \
                    " (SELECT count(*) FROM attendance WHERE meeting_id = m.id AND presence IN ('present', 'left')),"  \
                    " coalesce((SELECT state FROM minutes WHERE meeting_id = m.id), '')"

QList<MeetingRow> MeetingTable::read(Statement &s) const
{
    QList<MeetingRow> rows;
    while (s.next())
        rows << MeetingRow{readMeeting(s), s.get<int>(17), s.get<int>(18), 0, s.get<QString>(19)};
    return rows;
}

QList<MeetingRow> MeetingTable::rows(int limit, int offset) const
{
    Statement s(m_db,
                "SELECT " MEETING_ROW_COLUMNS
                " FROM meeting m ORDER BY m.held_on DESC, m.starts_at DESC LIMIT :limit OFFSET :offset");
    s.bind(":limit", limit).bind(":offset", offset);
    return read(s);
}

bool MeetingTable::hasMoreThan(int count) const
{
    Statement s(m_db, "SELECT count(*) FROM (SELECT 1 FROM meeting LIMIT :most)");
    s.bind(":most", count + 1);
    return s.next() && s.get<int>(0) > count;
}

static QByteArray startName(const char *column, qsizetype number)
{
    return QByteArray(":") + column + QByteArray::number(number);
}

/// That the column begins with each of them; by the order of texts, so that its index serves.
static QByteArray beginsWith(const char *column, const QStringList &starts)
{
    QByteArray sql;
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const QByteArray name = startName(column, i);
        sql += QByteArray(" AND m.") + column + " >= " + name + " AND m." + column + " < " + name + "_past";
    }
    return sql;
}

static void bindStarts(Statement &s, const char *column, const QStringList &starts)
{
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const QByteArray name = startName(column, i);
        s.bind(name.constData(), starts.at(i)).bind((name + "_past").constData(), pastAll(starts.at(i)));
    }
}

QList<MeetingRow> MeetingTable::page(MeetingList list, const MeetingStarts &starts, const ListWanted &wanted) const
{
    // From the key of the line before, so that the last page costs no more than the first.
    const bool isEarliestFirst = wanted.sortedBy == QLatin1StringView("heldOn") && !wanted.isDescending;
    QByteArray sql("SELECT " MEETING_ROW_COLUMNS " FROM meeting m WHERE ");
    sql += list == MeetingList::Begun ? "m.state IN ('in_session', 'held')" : "true";
    sql += beginsWith("held_on", starts.days) + beginsWith("ref", starts.refs);
    if (wanted.after > 0) {
        sql += QByteArray(" AND (m.held_on, m.starts_at, m.id) ") + (isEarliestFirst ? ">" : "<")
            + " (SELECT held_on, starts_at, id FROM meeting WHERE id = :after)";
    }
    sql += isEarliestFirst ? " ORDER BY m.held_on, m.starts_at, m.id LIMIT :limit"
                           : " ORDER BY m.held_on DESC, m.starts_at DESC, m.id DESC LIMIT :limit";
    Statement s(m_db, sql.constData());
    bindStarts(s, "held_on", starts.days);
    bindStarts(s, "ref", starts.refs);
    if (wanted.after > 0)
        s.bind(":after", wanted.after);
    s.bind(":limit", wanted.limit);
    return read(s);
}

#define LATEST_FIRST " ORDER BY m.held_on DESC, m.starts_at DESC"

QList<MeetingRow> MeetingTable::rowsFrom(QDate day) const
{
    Statement s(m_db, "SELECT " MEETING_ROW_COLUMNS " FROM meeting m WHERE m.held_on >= :day" LATEST_FIRST);
    s.bind(":day", day);
    return read(s);
}

QList<MeetingRow> MeetingTable::notOver() const
{
    // In the words of the index of open meetings.
    Statement s(m_db,
                "SELECT " MEETING_ROW_COLUMNS
                " FROM meeting m WHERE m.state IN ('planned', 'in_session')" LATEST_FIRST);
    return read(s);
}

QList<MeetingRow> MeetingTable::withOpenMinutes(int most) const
{
    // The query inside is answered once, from its index: the minutes themselves are long.
    Statement s(m_db,
                "SELECT " MEETING_ROW_COLUMNS
                " FROM meeting m WHERE m.state = 'held' AND m.id NOT IN"
                " (SELECT n.meeting_id FROM minutes n WHERE n.state = 'locked') ORDER BY m.held_on, m.starts_at"
                " LIMIT :most");
    s.bind(":most", most);
    return read(s);
}

QList<QDate> MeetingTable::fullDaysAround(QDate day) const
{
    Statement s(m_db,
                "SELECT held_on FROM meeting WHERE kind = 'full' AND state <> 'cancelled' AND held_on >= coalesce("
                "(SELECT held_on FROM meeting WHERE kind = 'full' AND state <> 'cancelled' AND held_on < :day"
                " ORDER BY held_on DESC LIMIT 1), :day)");
    s.bind(":day", day);
    QList<QDate> days;
    while (s.next())
        days << s.get<QDate>(0);
    return days;
}

QDate MeetingTable::lastFullHeldBefore(QDate day) const
{
    Statement s(m_db, "SELECT max(held_on) FROM meeting WHERE kind = 'full' AND state = 'held' AND held_on < :day");
    s.bind(":day", day);
    return s.next() ? s.get<QDate>(0) : QDate();
}

QList<MeetingRow> MeetingTable::plannedFrom(QDate day) const
{
    Statement s(m_db,
                "SELECT " MEETING_ROW_COLUMNS
                " FROM meeting m WHERE m.state = 'planned' AND m.held_on >= :day ORDER BY m.held_on, m.starts_at");
    s.bind(":day", day);
    return read(s);
}

} // namespace marac
