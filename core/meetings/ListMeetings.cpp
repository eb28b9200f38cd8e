// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ListMeetings.h"

#include "core/calendar/TypedDate.h"
#include "core/meetings/circulation/CirculationCount.h"
#include "core/register/Register.h"

#include <QRegularExpression>

namespace marac {

using namespace Qt::StringLiterals;

static constexpr int mostWords = 8;

static AuditEvent lookAtMeetings()
{
    return {AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("meetings")}};
}

static void countServed(const Connection &db, QList<MeetingRow> &rows)
{
    for (MeetingRow &row : rows)
        row.circulatedTo = agenciesServed(countCirculation(db, row.meeting));
}

Result<QList<MeetingRow>> listMeetings(Register &records, int limit, int offset)
{
    return records.consult(Operation::ConsultMeetings, lookAtMeetings(),
                           [&](const Reading &reading) -> Result<QList<MeetingRow>> {
                               QList<MeetingRow> rows = MeetingTable(reading.db()).rows(limit, offset);
                               countServed(reading.db(), rows);
                               return rows;
                           });
}

std::optional<MeetingStarts> meetingStarts(const QString &words, QDate today)
{
    static const QRegularExpression reference(u"^(MTG|MINI)-"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression isoStart(u"^20[0-9]{2}(-[0-9]{0,2}){0,2}$"_s);
    static const QRegularExpression month(u"^([0-9]{1,2})/(20[0-9]{2})$"_s);
    MeetingStarts starts;
    const QStringList all = words.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords);
    for (const QString &word : all) {
        if (reference.match(word).hasMatch())
            starts.refs << word.toUpper();
        else if (isoStart.match(word).hasMatch())
            starts.days << word;
        else if (const QRegularExpressionMatch match = month.match(word); match.hasMatch())
            starts.days << u"%1-%2"_s.arg(match.captured(2), match.captured(1).rightJustified(2, u'0'));
        else if (const QDate day = readDate(word, today).date; day.isValid())
            starts.days << day.toString(Qt::ISODate);
        else
            return std::nullopt;
    }
    return starts;
}

/// A page of a list that is too long to be read whole.
static ListPage<MeetingRow> pageOf(const Reading &reading, MeetingList list, ListWanted wanted)
{
    ListPage<MeetingRow> page;
    page.isLong = true;
    const int limit = wanted.limit++; // one line more tells whether there are more
    if (const std::optional<MeetingStarts> starts = meetingStarts(wanted.words, reading.today()))
        page.rows = MeetingTable(reading.db()).page(list, *starts, wanted);
    page.hasMore = page.rows.size() > limit;
    page.rows = page.rows.mid(0, limit);
    return page;
}

/// In the order of the whole list.
static ListPage<MeetingRow> allOf(const Reading &reading, MeetingList list)
{
    ListPage<MeetingRow> all;
    all.rows = MeetingTable(reading.db()).rows(-1, 0);
    if (list == MeetingList::Begun) {
        all.rows.removeIf([](const MeetingRow &row) {
            return row.meeting.state != MeetingState::InSession && row.meeting.state != MeetingState::Held;
        });
    }
    return all;
}

Result<ListPage<MeetingRow>> listMeetings(Register &records, MeetingList list, const ListWanted &wanted)
{
    return records.consult(Operation::ConsultMeetings, lookAtMeetings(),
                           [&](const Reading &reading) -> Result<ListPage<MeetingRow>> {
                               const bool isLong = MeetingTable(reading.db()).hasMoreThan(wanted.wholeUpTo);
                               ListPage<MeetingRow> page =
                                   isLong ? pageOf(reading, list, wanted) : allOf(reading, list);
                               if (list == MeetingList::All)
                                   countServed(reading.db(), page.rows);
                               return page;
                           });
}

} // namespace marac
