// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/WorkingDays.h"
#include "core/store/Connection.h"

namespace marac {

/// Every SQL statement about holidays. Throws StoreFault.
class HolidayTable
{
public:
    explicit HolidayTable(Connection &db) : m_db(db) {}

    HolidayId insert(const Holiday &holiday);
    /// Removes the holiday if it still has this version; false when it was changed or removed meanwhile.
    bool remove(HolidayId id, qint64 version);

    /// Writes name and note of the holiday with this id; false when it was changed or removed meanwhile.
    bool rename(const Holiday &holiday);

    static std::optional<Holiday> find(const Connection &db, HolidayId id);
    static std::optional<Holiday> find(const Connection &db, QDate day, HolidayKind kind);
    /// All of them, by day.
    static QList<Holiday> all(const Connection &db);

private:
    Connection &m_db;
};

/// The partnership's calendar as the register holds it. For use inside a change or a reading.
WorkingDays loadWorkingDays(const Connection &db);

} // namespace marac
