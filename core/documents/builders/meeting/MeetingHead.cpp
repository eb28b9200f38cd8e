// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/meeting/MeetingHead.h"

#include "core/documents/Dates.h"
#include "core/documents/builders/BeginDocument.h"

#include <QCoreApplication>

namespace marac::documents {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingHead)
};
} // namespace

Document beginMeetingPaper(DocumentKind kind, const MeetingHead &meeting, const PrintStamp &stamp,
                           const QString &handling)
{
    Document document = beginDocument(kind, stamp, handling);
    //: kind of meeting, then its day
    document.subtitle = Words::tr("%1, %2").arg(meeting.mini ? Words::tr("Mini MARAC") : Words::tr("Full MARAC"),
                                                longDate(meeting.date));
    document.reference = meeting.meetingReference;
    return document;
}

KeyValues meetingParticulars(const MeetingHead &meeting)
{
    KeyValues values;
    values.columns = 2;
    values.add(Words::tr("Meeting"), meeting.meetingReference);
    values.add(Words::tr("Venue"), meeting.venue);
    values.add(Words::tr("Date"), longDate(meeting.date));
    values.add(Words::tr("Chair"), meeting.chair);
    values.add(Words::tr("Time"), timeSpan(meeting.startsAt, meeting.endsAt));
    return values;
}

} // namespace marac::documents
