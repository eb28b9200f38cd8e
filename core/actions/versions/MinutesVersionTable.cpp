// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/versions/MinutesVersionTable.h"

#include "core/actions/minutes/SealedMinutes.h"
#include "core/store/Statement.h"

namespace marac {

void MinutesVersionTable::insert(MeetingId id, MinutesState state, const MinutesRecord &record, const QDateTime &at)
{
    const QList<MinutesVersion> before = ofMeeting(id);
    const SealedMinutes kept = sealed(record);
    Statement s(m_db,
                "INSERT INTO minutes_version (meeting_id, number, state, content, digest, kept_at)"
                " VALUES (:meeting, :number, :state, :content, :digest, :at)");
    s.bind(":meeting", id)
        .bind(":number", before.isEmpty() ? 1 : before.last().number + 1)
        .bind(":state", state)
        .bind(":content", kept.content)
        .bind(":digest", kept.digest)
        .bind(":at", at)
        .run();
}

QList<MinutesVersion> MinutesVersionTable::ofMeeting(MeetingId id) const
{
    Statement s(m_db, "SELECT number, state, kept_at FROM minutes_version WHERE meeting_id = :meeting ORDER BY number");
    s.bind(":meeting", id);
    QList<MinutesVersion> all;
    while (s.next())
        all << MinutesVersion{s.get<int>(0), s.get<MinutesState>(1), s.get<QDateTime>(2)};
    return all;
}

std::optional<MinutesRecord> MinutesVersionTable::find(MeetingId id, int number) const
{
    Statement s(m_db, "SELECT content, digest FROM minutes_version WHERE meeting_id = :meeting AND number = :number");
    s.bind(":meeting", id).bind(":number", number);
    if (!s.next())
        return std::nullopt;
    return unsealed({s.get<QString>(0), s.get<QString>(1)});
}

} // namespace marac
