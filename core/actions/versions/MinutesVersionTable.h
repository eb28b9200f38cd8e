// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesRecord.h"
#include "core/actions/versions/MinutesVersion.h"

namespace marac {

class Connection;

/// All SQL about what minutes said at each step of their way (D5). Versions are added; nothing changes one afterwards.
class MinutesVersionTable
{
public:
    explicit MinutesVersionTable(const Connection &db) : m_db(db) {}

    void insert(MeetingId id, MinutesState state, const MinutesRecord &record, const QDateTime &at);
    QList<MinutesVersion> ofMeeting(MeetingId id) const; ///< oldest first
    /// nullopt for no such version. Throws StoreFault when the text is not what was kept.
    std::optional<MinutesRecord> find(MeetingId id, int number) const;

private:
    const Connection &m_db;
};

} // namespace marac
