// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"

#include <QDate>
#include <QTime>

namespace marac::documents {

/// What the agenda, the attendance sheet and the minutes say first of their meeting.
struct MeetingHead
{
    QString meetingReference;
    bool mini = false;
    QDate date;
    QTime startsAt = {};
    QTime endsAt = {}; ///< invalid: not known
    QString venue = {};
    QString chair = {};
};

/// A paper of this kind under the kind and day of its meeting, with nothing said yet; `handling` as in beginDocument().
Document beginMeetingPaper(DocumentKind kind, const MeetingHead &meeting, const PrintStamp &stamp,
                           const QString &handling);

/// Which meeting, where, when and under whom, in two columns; the paper adds its own.
KeyValues meetingParticulars(const MeetingHead &meeting);

} // namespace marac::documents
