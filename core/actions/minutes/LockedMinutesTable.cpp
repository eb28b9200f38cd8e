// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/LockedMinutesTable.h"

#include "core/store/Statement.h"

#include <QCryptographicHash>

namespace marac {

static QString digestOf(const QByteArray &content)
{
    return QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
}

void LockedMinutesTable::insert(MeetingId id, const MinutesRecord &record)
{
    const QByteArray content = canonicalText(record);
    Statement s(m_db, "INSERT INTO locked_minutes (meeting_id, content, digest) VALUES (:meeting, :content, :digest)");
    s.bind(":meeting", id).bind(":content", QString::fromUtf8(content)).bind(":digest", digestOf(content)).run();
}

std::optional<MinutesRecord> LockedMinutesTable::find(MeetingId id) const
{
    Statement s(m_db, "SELECT content, digest FROM locked_minutes WHERE meeting_id = :meeting");
    s.bind(":meeting", id);
    if (!s.next())
        return std::nullopt;
    const QByteArray content = s.get<QString>(0).toUtf8();
    const std::optional<MinutesRecord> record = minutesRecordFrom(content);
    if (!record || digestOf(content) != s.get<QString>(1))
        throw StoreFault(StoreFault::Cause::Corrupt, 0);
    return record;
}

} // namespace marac
