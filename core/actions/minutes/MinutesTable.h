// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"

#include <optional>

namespace marac {

class Connection;

/// All SQL about a meeting's minutes as a document: its state and who approved it. What they say stands in the agenda,
/// attendance, hearing and action tables.
class MinutesTable
{
public:
    explicit MinutesTable(const Connection &db) : m_db(db) {}

    MinutesId insert(const Minutes &minutes);
    /// False when somebody changed the minutes since `minutes.version` was read; nothing is written then.
    bool update(const Minutes &minutes);
    std::optional<Minutes> ofMeeting(MeetingId id) const;

private:
    const Connection &m_db;
};

} // namespace marac
