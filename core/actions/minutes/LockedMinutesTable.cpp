// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/LockedMinutesTable.h"

#include "core/actions/minutes/SealedMinutes.h"
#include "core/store/Statement.h"

namespace marac {

void LockedMinutesTable::insert(MeetingId id, const MinutesRecord &record)
{
    const SealedMinutes kept = sealed(record);
    Statement s(m_db, "INSERT INTO locked_minutes (meeting_id, content, digest) VALUES (:meeting, :content, :digest)");
    s.bind(":meeting", id).bind(":content", kept.content).bind(":digest", kept.digest).run();
}

std::optional<MinutesRecord> LockedMinutesTable::find(MeetingId id) const
{
    Statement s(m_db, "SELECT content, digest FROM locked_minutes WHERE meeting_id = :meeting");
    s.bind(":meeting", id);
    if (!s.next())
        return std::nullopt;
    return unsealed({s.get<QString>(0), s.get<QString>(1)});
}

} // namespace marac
