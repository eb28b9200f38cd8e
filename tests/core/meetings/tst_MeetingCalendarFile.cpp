// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/KeepHolidays.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/ExportMeetingCalendar.h"
#include "core/meetings/MeetingCalendarFile.h"
#include "core/meetings/ScheduleMeeting.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// A meeting as calendars are told it (RFC 5545): its three dates, what follows when they change, and that it names nobody.
class TestMeetingCalendarFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsLines_data();
    void foldsLines();
    void escapesText_data();
    void escapesText();
    void tellsThreeDates();
    void endsOnItsDay_data();
    void endsOnItsDay();
    void remindsBeforehand();
    void followsADayOff();
    void leavesOutWhatIsNotKnown();
    void followsTheMeeting();
    void namesNobody();
    void isRecordedAsAnExport();

private:
    static MeetingCalendar calendar();
    static QList<QByteArray> unfolded(const QByteArray &file);
    static QList<QByteArray> valuesOf(const QByteArray &file, const QByteArray &property);
};

MeetingCalendar TestMeetingCalendarFile::calendar()
{
    MeetingCalendar calendar;
    calendar.registerUuid = "0c5c1b62-6b0e-4b55-9d3a-0f6f5a6f2f10";
    calendar.meeting.id = MeetingId(7);
    calendar.meeting.ref = u"MTG-2026-11-12"_s;
    calendar.meeting.heldOn = QDate(2026, 11, 12);
    calendar.meeting.startsAt = QTime(9, 30);
    calendar.meeting.venue = u"Bootle Town Hall"_s;
    calendar.meeting.chair = u"Helen Marsh"_s;
    calendar.meeting.capacity = 10;
    calendar.meeting.version = 3;
    calendar.circulateBy = QDate(2026, 11, 2);
    calendar.answersBy = QDate(2026, 11, 10);
    calendar.remindOfCirculation = QDate(2026, 10, 30);
    calendar.remindOfAnswers = QDate(2026, 11, 9);
    calendar.madeAt = QDateTime(QDate(2026, 10, 20), QTime(9, 0), Qt::UTC);
    return calendar;
}

QList<QByteArray> TestMeetingCalendarFile::unfolded(const QByteArray &file)
{
    QByteArray whole = file;
    whole.replace("\r\n ", "");
    QList<QByteArray> lines;
    for (QByteArray line : whole.split('\n'))
        lines << line.replace('\r', "");
    return lines;
}

QList<QByteArray> TestMeetingCalendarFile::valuesOf(const QByteArray &file, const QByteArray &property)
{
    QList<QByteArray> values;
    for (const QByteArray &line : unfolded(file)) {
        if (line.startsWith(property + ':') || line.startsWith(property + ';'))
            values << line.mid(property.size() + 1);
    }
    return values;
}

void TestMeetingCalendarFile::foldsLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("folded");
    const auto as = [](int count) { return QByteArray(count, 'a'); };
    QTest::newRow("short") << as(5) << as(5) + "\r\n";
    QTest::newRow("empty") << QByteArray() << QByteArray("\r\n");
    QTest::newRow("just fits") << as(75) << as(75) + "\r\n";
    QTest::newRow("one too many") << as(76) << as(75) + "\r\n a\r\n";
    QTest::newRow("the space counts") << as(150) << as(75) + "\r\n " + as(74) + "\r\n a\r\n";
    QTest::newRow("two octets") << as(74) + "\xC3\xA9" << as(74) + "\r\n \xC3\xA9\r\n";
    QTest::newRow("four octets") << as(72) + "\xF0\x9F\x98\x80" << as(72) + "\r\n \xF0\x9F\x98\x80\r\n";
}

void TestMeetingCalendarFile::foldsLines()
{
    QFETCH(QByteArray, line);
    QTEST(calendarLine(line), "folded");
}

void TestMeetingCalendarFile::escapesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("escaped");
    const auto row = [](const char *name, const QString &text, const QByteArray &escaped) {
        QTest::newRow(name) << text << escaped;
    };
    row("plain", u"Bootle Town Hall"_s, "Bootle Town Hall");
    row("commas", u"Room 2, Oriel Road; Bootle"_s, "Room 2\\, Oriel Road\\; Bootle");
    row("a backslash", u"A\\B"_s, "A\\\\B");
    row("lines", u"Town Hall\r\nRoom 2\rFirst floor"_s, "Town Hall\\nRoom 2\\nFirst floor");
    row("an event of its own", u"Hall\nEND:VEVENT"_s, "Hall\\nEND:VEVENT");
    row("not ASCII", u"Café"_s, "Caf\xC3\xA9");
    row("what can't be seen", u"Hall\u202E"_s, "Hall\xE2\x9F\xA6U+202E\xE2\x9F\xA7");
}

void TestMeetingCalendarFile::escapesText()
{
    QFETCH(QString, text);
    QTEST(calendarText(text), "escaped");
}

void TestMeetingCalendarFile::tellsThreeDates()
{
    const QByteArray file = meetingCalendarFile(calendar());
    QVERIFY(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && file.endsWith("END:VCALENDAR\r\n"));
    QCOMPARE(file.count('\n'), file.count("\r\n"));
    for (const QByteArray &line : file.split('\n'))
        QVERIFY(line.size() <= 76); // with the carriage return
    QCOMPARE(valuesOf(file, "METHOD"), QList<QByteArray>{"PUBLISH"});
    QCOMPARE(valuesOf(file, "TZID"), QList<QByteArray>{"Europe/London"});
    QCOMPARE(file.count("BEGIN:VEVENT"), 3);
    QCOMPARE(file.count("END:VEVENT"), 3);
    const QList<QByteArray> starts = valuesOf(file, "DTSTART").mid(2); // after those of the time zone
    QCOMPARE(starts,
             (QList<QByteArray>{"TZID=Europe/London:20261112T093000", "VALUE=DATE:20261102", "VALUE=DATE:20261110"}));
    QCOMPARE(valuesOf(file, "DTEND"),
             (QList<QByteArray>{"TZID=Europe/London:20261112T122000", "VALUE=DATE:20261103", "VALUE=DATE:20261111"}));
    QCOMPARE(valuesOf(file, "DTSTAMP"), QList<QByteArray>(3, "20261020T090000Z"));
    QCOMPARE(valuesOf(file, "SEQUENCE"), QList<QByteArray>(3, "3"));
    QCOMPARE(valuesOf(file, "CLASS"), QList<QByteArray>(3, "PRIVATE"));
    QCOMPARE(valuesOf(file, "STATUS"), QList<QByteArray>(3, "CONFIRMED"));
    QCOMPARE(valuesOf(file, "LOCATION"), QList<QByteArray>{"Bootle Town Hall"});
    for (const QByteArray &summary : valuesOf(file, "SUMMARY"))
        QVERIFY2(summary.startsWith("Hate Crime MARAC"), summary.constData());
    QList<QByteArray> uids = valuesOf(file, "UID");
    QCOMPARE(uids.first(), QByteArray("meeting-meeting-7-0c5c1b62-6b0e-4b55-9d3a-0f6f5a6f2f10"));
    QCOMPARE(QSet<QByteArray>(uids.begin(), uids.end()).size(), 3);
}

void TestMeetingCalendarFile::endsOnItsDay_data()
{
    QTest::addColumn<QTime>("startsAt");
    QTest::addColumn<int>("capacity");
    QTest::addColumn<QByteArray>("ends");
    QTest::newRow("a mini MARAC of one case") << QTime(14, 0) << 1 << QByteArray("20261112T143500");
    QTest::newRow("sixty cases") << QTime(9, 30) << 60 << QByteArray("20261112T235959");
    QTest::newRow("late in the evening") << QTime(23, 59) << 1 << QByteArray("20261112T235959");
}

void TestMeetingCalendarFile::endsOnItsDay()
{
    QFETCH(QTime, startsAt);
    QFETCH(int, capacity);
    QFETCH(QByteArray, ends);
    MeetingCalendar told = calendar();
    told.meeting.startsAt = startsAt;
    told.meeting.capacity = capacity;
    QCOMPARE(valuesOf(meetingCalendarFile(told), "DTEND").first(), QByteArray("TZID=Europe/London:" + ends));
}

void TestMeetingCalendarFile::remindsBeforehand()
{
    MeetingCalendar told = calendar();
    const QByteArray file = meetingCalendarFile(told);
    QCOMPARE(file.count("BEGIN:VALARM"), 3);
    QCOMPARE(file.count("END:VALARM"), 3);
    // A day before the meeting; at nine on the Friday before the Monday; at nine on the day before.
    QCOMPARE(valuesOf(file, "TRIGGER"), (QList<QByteArray>{"-P1D", "-P2DT15H", "-PT15H"}));
    QCOMPARE(valuesOf(file, "ACTION"), QList<QByteArray>(3, "DISPLAY"));
    QCOMPARE(valuesOf(file, "DESCRIPTION"), valuesOf(file, "SUMMARY"));
    told.meeting.state = MeetingState::Cancelled;
    QVERIFY(!meetingCalendarFile(told).contains("VALARM"));
}

/// The meeting stays as it was, and its dates move all the same: a calendar must take the later file.
void TestMeetingCalendarFile::followsADayOff()
{
    test::MainJob job;
    const MeetingId id = job.meetingOn(QDate(2026, 11, 12));
    const auto file = [&] { return MUST(exportMeetingCalendar(job.reg(), id))->bytes; };
    const auto sequence = [&] { return valuesOf(file(), "SEQUENCE").first().toInt(); };
    const int before = sequence();
    QCOMPARE(valuesOf(file(), "TRIGGER"), (QList<QByteArray>{"-P1D", "-P2DT15H", "-PT15H"}));
    QCOMPARE(sequence(), before);
    Holiday closure;
    closure.day = QDate(2026, 11, 9);
    closure.name = u"Closed"_s;
    closure.kind = HolidayKind::Closure;
    const HolidayId closed = *MUST(addHoliday(job.reg(), closure));
    const int with = sequence();
    QVERIFY(with > before);
    QCOMPARE(valuesOf(file(), "DTSTART").mid(3), (QList<QByteArray>{"VALUE=DATE:20261030", "VALUE=DATE:20261110"}));
    QCOMPARE(valuesOf(file(), "TRIGGER"), (QList<QByteArray>{"-P1D", "-PT15H", "-P3DT15H"}));
    MUST(removeHoliday(job.reg(), closed, 1));
    QVERIFY(sequence() > with);
}

void TestMeetingCalendarFile::leavesOutWhatIsNotKnown()
{
    MeetingCalendar told = calendar();
    told.meeting.kind = MeetingKind::Mini;
    told.meeting.venue.clear();
    told.circulateBy = told.answersBy = QDate();
    told.meeting.capacity = 1;
    const QByteArray file = meetingCalendarFile(told);
    QCOMPARE(file.count("BEGIN:VEVENT"), 1);
    QVERIFY(!file.contains("LOCATION"));
    QCOMPARE(valuesOf(file, "SUMMARY"), QList<QByteArray>{"Hate Crime mini MARAC"});
    QCOMPARE(valuesOf(file, "DTEND").first(), QByteArray("TZID=Europe/London:20261112T095000"));
}

void TestMeetingCalendarFile::followsTheMeeting()
{
    test::MainJob job;
    const MeetingId id = job.meetingOn(QDate(2026, 11, 12));
    const QByteArray before = MUST(exportMeetingCalendar(job.reg(), id))->bytes;
    Meeting meeting = MUST(consultMeeting(job.reg(), id))->meeting;
    meeting.heldOn = QDate(2026, 11, 19);
    MUST(scheduleMeeting(job.reg(), meeting));
    const QByteArray moved = MUST(exportMeetingCalendar(job.reg(), id))->bytes;
    QCOMPARE(valuesOf(moved, "UID"), valuesOf(before, "UID"));
    QVERIFY(valuesOf(moved, "SEQUENCE").first().toInt() > valuesOf(before, "SEQUENCE").first().toInt());
    QCOMPARE(valuesOf(moved, "DTSTART").mid(2),
             (QList<QByteArray>{"TZID=Europe/London:20261119T093000", "VALUE=DATE:20261109", "VALUE=DATE:20261117"}));

    meeting = MUST(consultMeeting(job.reg(), id))->meeting;
    MUST(cancelMeeting(job.reg(), id, meeting.version, u"Snow."_s));
    const QByteArray cancelled = MUST(exportMeetingCalendar(job.reg(), id))->bytes;
    QCOMPARE(valuesOf(cancelled, "UID"), valuesOf(before, "UID"));
    QVERIFY(valuesOf(cancelled, "SEQUENCE").first().toInt() > valuesOf(moved, "SEQUENCE").first().toInt());
    QCOMPARE(valuesOf(cancelled, "METHOD"), QList<QByteArray>{"CANCEL"});
    QCOMPARE(valuesOf(cancelled, "STATUS"), QList<QByteArray>(3, "CANCELLED"));
}

void TestMeetingCalendarFile::namesNobody()
{
    test::MainJob job;
    const MeetingId id = job.meetingOn(QDate(2026, 11, 12));
    const QByteArray empty = MUST(exportMeetingCalendar(job.reg(), id))->bytes;
    job.acceptedCase();
    const QByteArray file = MUST(exportMeetingCalendar(job.reg(), id))->bytes;
    // A case more tells a calendar nothing.
    QCOMPARE(file, empty);
    for (const char *word : {"Osei", "Jelani", "Marsh", "Reilly", "SHC-", "REF-", "L20"})
        QVERIFY2(!file.contains(word), word);
}

void TestMeetingCalendarFile::isRecordedAsAnExport()
{
    test::MainJob job;
    const MeetingId id = job.meetingOn(QDate(2026, 11, 12));
    QCOMPARE(MUST(exportMeetingCalendar(job.reg(), id))->fileName, u"MTG-2026-11-12.ics"_s);
    const AuditEvent entry = job.trail().first().event;
    QCOMPARE(entry.verb, AuditVerb::Export);
    QCOMPARE(entry.subject.kind, SubjectKind::Meeting);
    QCOMPARE(entry.subject.id, id.value());
    QCOMPARE(exportMeetingCalendar(job.reg(), MeetingId(999)).error().kind, Problem::Kind::NotFound);
    for (const Role role : {Role::Chair, Role::Reader, Role::Auditor})
        QCOMPARE(exportMeetingCalendar(job.as(role), id).error().kind, Problem::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestMeetingCalendarFile)
#include "tst_MeetingCalendarFile.moc"
