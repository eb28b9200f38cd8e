// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/CaseFileListTable.h"

#include "core/base/NumberList.h"
#include "core/base/PastAll.h"
#include "core/calendar/DueTime.h"
#include "core/store/Statement.h"

#include <limits>

namespace marac {

#define CASE_FILE_ROWS                                                                                                 \
    "SELECT c.id, c.ref, coalesce(p.given_name, ''), coalesce(p.family_name, ''), c.place, c.state, c.opened_on,"      \
    " (SELECT count(*) FROM referral WHERE case_id = c.id),"                                                           \
    " (SELECT max(m.held_on) FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id"                                 \
    "   WHERE i.case_id = c.id AND i.outcome = 'heard'),"                                                              \
    " (SELECT min(m.held_on) FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id"                                 \
    "   WHERE i.case_id = c.id AND m.state IN ('planned', 'in_session') AND m.held_on >= :today),"                     \
    " (SELECT count(*) FROM action WHERE case_id = c.id AND state = 'open'),"                                          \
    " (SELECT count(*) FROM action WHERE case_id = c.id AND +state = 'open'"                                           \
    "   AND (due_on < :today OR (due_on = :today AND due_minute < :minute))),"                                         \
    " coalesce(a.protected, 0),"                                                                                       \
    " coalesce((SELECT final_band FROM assessment WHERE case_id = c.id ORDER BY assessed_on DESC, id DESC LIMIT "      \
    "1), ''), c.victim_id"                                                                                             \
    " FROM case_file c LEFT JOIN person p ON p.id = c.victim_id LEFT JOIN address a ON a.id = p.address_id"

QList<CaseFileRow> CaseFileListTable::readRows(Statement &s)
{
    QList<CaseFileRow> rows;
    while (s.next()) {
        rows << CaseFileRow{
            s.get<CaseFileId>(0), s.get<QString>(1), s.get<QString>(2), s.get<QString>(3),  s.get<QString>(4),
            s.get<CaseState>(5),  s.get<QDate>(6),   s.get<int>(7),     s.get<QDate>(8),    s.get<QDate>(9),
            s.get<int>(10),       s.get<int>(11),    s.get<bool>(12),   s.get<QString>(13), false,
            s.get<PersonId>(14)};
    }
    return rows;
}

QList<CaseFileRow> CaseFileListTable::rows(QDate today, int limit, int offset, QTime time) const
{
    Statement s(m_db, CASE_FILE_ROWS " ORDER BY c.id DESC LIMIT :limit OFFSET :offset");
    s.bind(":today", today).bind(":minute", minuteOfDay(time)).bind(":limit", limit).bind(":offset", offset);
    return readRows(s);
}

bool CaseFileListTable::hasMoreThan(int count) const
{
    Statement s(m_db, "SELECT count(*) FROM (SELECT 1 FROM case_file LIMIT :most)");
    s.bind(":most", count + 1);
    return s.next() && s.get<int>(0) > count;
}

static const char *orderOf(const ListWanted &wanted)
{
    if (wanted.sortedBy != QLatin1StringView("ref"))
        return " ORDER BY c.id DESC LIMIT :limit";
    return wanted.isDescending ? " ORDER BY c.ref DESC LIMIT :limit" : " ORDER BY c.ref LIMIT :limit";
}

QList<CaseFileRow> CaseFileListTable::page(const ListWanted &wanted, QDate today, QTime time) const
{
    // From the key of the line before, so that the last page costs no more than the first.
    const bool isByRef = wanted.sortedBy == QLatin1StringView("ref");
    const char *from = !isByRef ? " WHERE c.id < :after"
        : wanted.isDescending   ? " WHERE c.ref < coalesce((SELECT ref FROM case_file WHERE id = :after), :past)"
                                : " WHERE c.ref > coalesce((SELECT ref FROM case_file WHERE id = :after), '')";
    const QByteArray sql = QByteArray(CASE_FILE_ROWS) + from + orderOf(wanted);
    Statement s(m_db, sql.constData());
    s.bind(":today", today).bind(":minute", minuteOfDay(time)).bind(":limit", wanted.limit);
    s.bind(":after", isByRef || wanted.after > 0 ? wanted.after : std::numeric_limits<qint64>::max());
    if (isByRef && wanted.isDescending)
        s.bind(":past", pastAll({}));
    return readRows(s);
}

QList<CaseFileRow> CaseFileListTable::first(const QList<CaseFileId> &files, const ListWanted &wanted, QDate today,
                                            QTime time) const
{
    if (files.isEmpty())
        return {};
    // What a line needs is read of the first alone, not of all that are put in order.
    const QByteArray sql = QByteArray(CASE_FILE_ROWS) + " WHERE c.id IN (SELECT c.id FROM case_file c WHERE c.id IN "
        + numberList(files) + orderOf(wanted) + ')' + orderOf(wanted);
    Statement s(m_db, sql.constData());
    s.bind(":today", today).bind(":minute", minuteOfDay(time)).bind(":limit", wanted.limit);
    return readRows(s);
}

QList<CaseFileId> CaseFileListTable::ofVictims(const QList<PersonId> &victims) const
{
    QList<CaseFileId> files;
    if (victims.isEmpty())
        return files;
    const QByteArray sql = "SELECT id FROM case_file WHERE victim_id IN " + numberList(victims);
    Statement s(m_db, sql.constData());
    while (s.next())
        files += s.get<CaseFileId>(0);
    return files;
}

QList<CaseFileId> CaseFileListTable::withReference(const QStringList &starts, const ListWanted &wanted, int most) const
{
    const bool isOldestFirst = wanted.sortedBy == QLatin1StringView("ref") && !wanted.isDescending;
    Statement s(m_db,
                isOldestFirst
                    ? "SELECT id FROM case_file WHERE ref >= :start AND ref < :past ORDER BY ref LIMIT :most"
                    : "SELECT id FROM case_file WHERE ref >= :start AND ref < :past ORDER BY ref DESC LIMIT :most");
    QList<CaseFileId> files;
    for (qsizetype i = 0; i < starts.size() && files.size() < most; ++i) {
        const QString &start = starts.at(isOldestFirst ? i : starts.size() - 1 - i);
        s.bind(":start", start).bind(":past", pastAll(start)).bind(":most", most - int(files.size()));
        while (s.next())
            files += s.get<CaseFileId>(0);
    }
    return files;
}

} // namespace marac
