// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesRecord.h"

namespace marac {

class Connection;

/// All SQL about what minutes said when they were locked (D5): one text for a meeting, with its digest, never changed.
class LockedMinutesTable
{
public:
    explicit LockedMinutesTable(const Connection &db) : m_db(db) {}

    void insert(MeetingId id, const MinutesRecord &record);
    /// nullopt when the minutes are not locked. Throws StoreFault when the text is not what was locked.
    std::optional<MinutesRecord> find(MeetingId id) const;

private:
    const Connection &m_db;
};

} // namespace marac
