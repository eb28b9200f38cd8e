// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/HolidayTable.h"

#include "core/store/Statement.h"

namespace marac {

static Holiday holidayFrom(const Statement &row)
{
    Holiday holiday;
    holiday.id = row.get<HolidayId>(0);
    holiday.day = row.get<QDate>(1);
    holiday.name = row.get<QString>(2);
    holiday.kind = row.get<HolidayKind>(3);
    holiday.note = row.get<QString>(4);
    holiday.version = row.get<qint64>(5);
    return holiday;
}

HolidayId HolidayTable::insert(const Holiday &holiday)
{
    Statement s(m_db, "INSERT INTO holiday (day, name, kind, note) VALUES (:day, :name, :kind, :note)");
    s.bind(":day", holiday.day).bind(":name", holiday.name).bind(":kind", holiday.kind).bind(":note", holiday.note);
    s.run();
    return HolidayId(s.insertedId());
}

bool HolidayTable::remove(HolidayId id, qint64 version)
{
    Statement s(m_db, "DELETE FROM holiday WHERE id = :id AND version = :version");
    s.bind(":id", id).bind(":version", version);
    s.run();
    return s.changed() == 1;
}

bool HolidayTable::rename(const Holiday &holiday)
{
    Statement s(
        m_db,
        "UPDATE holiday SET name = :name, note = :note, version = version + 1 WHERE id = :id AND version = :version");
    s.bind(":name", holiday.name).bind(":note", holiday.note).bind(":id", holiday.id).bind(":version", holiday.version);
    s.run();
    return s.changed() == 1;
}

std::optional<Holiday> HolidayTable::find(const Connection &db, HolidayId id)
{
    Statement s(db, "SELECT id, day, name, kind, note, version FROM holiday WHERE id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional<Holiday>(holidayFrom(s)) : std::nullopt;
}

std::optional<Holiday> HolidayTable::find(const Connection &db, QDate day, HolidayKind kind)
{
    Statement s(db, "SELECT id, day, name, kind, note, version FROM holiday WHERE day = :day AND kind = :kind");
    s.bind(":day", day).bind(":kind", kind);
    return s.next() ? std::optional<Holiday>(holidayFrom(s)) : std::nullopt;
}

QList<Holiday> HolidayTable::all(const Connection &db)
{
    QList<Holiday> holidays;
    Statement s(db, "SELECT id, day, name, kind, note, version FROM holiday ORDER BY day, kind");
    while (s.next())
        holidays.append(holidayFrom(s));
    return holidays;
}

WorkingDays loadWorkingDays(const Connection &db)
{
    return WorkingDays(HolidayTable::all(db));
}

} // namespace marac
