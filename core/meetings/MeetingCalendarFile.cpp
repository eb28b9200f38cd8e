// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/MeetingCalendarFile.h"

#include "core/base/Text.h"
#include "core/meetings/agenda/AgendaTimes.h"

#include <QCoreApplication>

namespace marac {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingCalendarFile)
};

constexpr qsizetype octetsOfALine = 75;

// The rules since 1996, as every calendar program is given them.
constexpr const char *london[] = {"BEGIN:VTIMEZONE",
                                  "TZID:Europe/London",
                                  "BEGIN:DAYLIGHT",
                                  "DTSTART:19960331T010000",
                                  "TZOFFSETFROM:+0000",
                                  "TZOFFSETTO:+0100",
                                  "TZNAME:BST",
                                  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                                  "END:DAYLIGHT",
                                  "BEGIN:STANDARD",
                                  "DTSTART:19961027T020000",
                                  "TZOFFSETFROM:+0100",
                                  "TZOFFSETTO:+0000",
                                  "TZNAME:GMT",
                                  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                                  "END:STANDARD",
                                  "END:VTIMEZONE"};

class Lines
{
public:
    void add(const QByteArray &line) { m_bytes += calendarLine(line); }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace

QByteArray calendarLine(const QByteArray &line)
{
    QByteArray folded;
    qsizetype room = octetsOfALine;
    for (qsizetype at = 0; at < line.size();) {
        qsizetype end = at + 1;
        while (end < line.size() && (uchar(line.at(end)) & 0xC0) == 0x80)
            ++end;
        if (end - at > room) {
            folded += "\r\n ";
            room = octetsOfALine - 1; // the space counts
        }
        folded += line.mid(at, end - at);
        room -= end - at;
        at = end;
    }
    return folded + "\r\n";
}

QByteArray calendarText(const QString &text)
{
    QString escaped = text::shown(text::kept(text));
    escaped.replace(u'\\', QStringLiteral("\\\\"));
    escaped.replace(u';', QStringLiteral("\\;"));
    escaped.replace(u',', QStringLiteral("\\,"));
    escaped.replace(u'\n', QStringLiteral("\\n"));
    return escaped.toUtf8();
}

static QByteArray dayText(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

static QByteArray timeText(QDate day, QTime time)
{
    return dayText(day) + time.toString(QStringLiteral("'T'HHmmss")).toLatin1();
}

/// At nine on `day`, told from the midnight with which `event` begins, as whole-day events want it (RFC 5545 3.8.6.3).
static QByteArray triggerAtNine(QDate day, QDate event)
{
    const qint64 before = day.daysTo(event) - 1;
    return before > 0 ? "-P" + QByteArray::number(before) + "DT15H" : QByteArray("-PT15H");
}

static void addAlarm(Lines &lines, const QByteArray &trigger, const QString &summary)
{
    lines.add("BEGIN:VALARM");
    lines.add("ACTION:DISPLAY");
    lines.add("TRIGGER:" + trigger);
    lines.add("DESCRIPTION:" + calendarText(summary));
    lines.add("END:VALARM");
}

/// What is the same in all three events.
static void addEvent(Lines &lines, const MeetingCalendar &calendar, const QByteArray &kind, const QString &summary,
                     const QList<QByteArray> &when, const QByteArray &trigger)
{
    const Meeting &meeting = calendar.meeting;
    const bool isCancelled = meeting.state == MeetingState::Cancelled;
    lines.add("BEGIN:VEVENT");
    lines.add("UID:" + kind + "-meeting-" + QByteArray::number(meeting.id.value()) + '-' + calendar.registerUuid);
    lines.add("DTSTAMP:" + calendar.madeAt.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1());
    lines.add("SEQUENCE:" + QByteArray::number(meeting.version + calendar.calendarEdits));
    for (const QByteArray &line : when)
        lines.add(line);
    lines.add("SUMMARY:" + calendarText(summary));
    lines.add(isCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    lines.add("CLASS:PRIVATE");
    if (!isCancelled)
        addAlarm(lines, trigger, summary);
    lines.add("END:VEVENT");
}

static void addDay(Lines &lines, const MeetingCalendar &calendar, const QByteArray &kind, const QString &summary,
                   QDate day, QDate remindOn)
{
    if (day.isValid()) {
        addEvent(
            lines, calendar, kind, summary,
            {"DTSTART;VALUE=DATE:" + dayText(day), "DTEND;VALUE=DATE:" + dayText(day.addDays(1)), "TRANSP:TRANSPARENT"},
            triggerAtNine(remindOn, day));
    }
}

static void addMeeting(Lines &lines, const MeetingCalendar &calendar, const QString &name)
{
    const Meeting &meeting = calendar.meeting;
    const QList<int> minutes(meeting.capacity, AgendaItem().minutesAllowed);
    const QTime ends = agendaTimes(meeting.kind, meeting.startsAt, minutes, calendar.day).endsAt;
    QList<QByteArray> when{"DTSTART;TZID=Europe/London:" + timeText(meeting.heldOn, meeting.startsAt),
                           "DTEND;TZID=Europe/London:"
                               + timeText(meeting.heldOn, ends.isValid() ? ends : QTime(23, 59, 59))};
    if (!meeting.venue.isEmpty())
        when << "LOCATION:" + calendarText(meeting.venue);
    addEvent(lines, calendar, "meeting", name, when, "-P1D");
}

QByteArray meetingCalendarFile(const MeetingCalendar &calendar)
{
    const Meeting &meeting = calendar.meeting;
    const bool isMini = meeting.kind == MeetingKind::Mini;
    const QString name = isMini ? Words::tr("Hate Crime mini MARAC") : Words::tr("Hate Crime MARAC");
    Lines lines;
    lines.add("BEGIN:VCALENDAR");
    lines.add("VERSION:2.0");
    lines.add("PRODID:-//MARAC Register//Meeting calendar//EN");
    lines.add(meeting.state == MeetingState::Cancelled ? "METHOD:CANCEL" : "METHOD:PUBLISH");
    for (const char *line : london)
        lines.add(line);
    addMeeting(lines, calendar, name);
    //: an entry of a calendar; the name of the meeting and its day
    const QString circulation = Words::tr("%1 on %2: the case list goes out by today");
    const QString answers = Words::tr("%1 on %2: answers are due today");
    const QString day = meeting.heldOn.toString(QStringLiteral("dd/MM/yyyy"));
    addDay(lines, calendar, "circulation", circulation.arg(name, day), calendar.circulateBy,
           calendar.remindOfCirculation);
    addDay(lines, calendar, "answers", answers.arg(name, day), calendar.answersBy, calendar.remindOfAnswers);
    lines.add("END:VCALENDAR");
    return lines.bytes();
}

} // namespace marac
