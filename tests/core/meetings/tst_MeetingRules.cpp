// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/calendar/BankHolidays.h"
#include "core/meetings/MayCloseMeeting.h"
#include "core/meetings/MeetingProblems.h"
#include "core/meetings/ProposedStart.h"
#include "core/meetings/attendance/ChairPresence.h"
#include "core/meetings/circulation/SendingMethod.h"
#include "core/meetings/placing/ChairsDecision.h"
#include "core/users/User.h"
#include "tests/support/NamedFields.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using test::namedFields;

/// The rules of a meeting as tables: calling it, what its case list may go by, the chair's word, and closing it.
class TestMeetingRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calls_data();
    void calls();
    void proposes_data();
    void proposes();
    void warns_data();
    void warns();
    void sends_data();
    void sends();
    void decides_data();
    void decides();
    void namesItsOwnFields();
    void closes_data();
    void closes();
    void isChaired_data();
    void isChaired();
};

static const QDate meetingDay(2026, 11, 12);

static Meeting whole()
{
    Meeting meeting;
    meeting.heldOn = meetingDay;
    meeting.startsAt = QTime(9, 30);
    meeting.venue = u"Bootle Town Hall"_s;
    return meeting;
}

void TestMeetingRules::calls_data()
{
    QTest::addColumn<Meeting>("meeting");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const auto &mend, const QStringList &fields, QDate today = {2026, 10, 1}) {
        Meeting meeting = whole();
        mend(meeting);
        QTest::newRow(name) << meeting << today << fields;
    };
    const auto nothing = [](Meeting &) {};
    row("whole", nothing, {});
    row("today (R025)", nothing, {}, meetingDay);
    row("yesterday", nothing, {u"heldOn"_s}, meetingDay.addDays(1));
    row("no such day", [](Meeting &m) { m.heldOn = {}; }, {u"heldOn"_s});
    row("no time", [](Meeting &m) { m.startsAt = {}; }, {u"startsAt"_s});
    row("no place", [](Meeting &m) { m.venue.clear(); }, {u"venue"_s});
    row("room for none", [](Meeting &m) { m.capacity = 0; }, {u"capacity"_s});
    row("room for one", [](Meeting &m) { m.capacity = 1; }, {});
    row("room for a hundred", [](Meeting &m) { m.capacity = 100; }, {});
    row("room for more", [](Meeting &m) { m.capacity = 101; }, {u"capacity"_s});
    row("a long place", [](Meeting &m) { m.venue = QString(text::lineLimit + 1, u'a'); }, {u"venue"_s});
    row("a long name", [](Meeting &m) { m.chair = QString(text::lineLimit + 1, u'a'); }, {u"chair"_s});
    row("nothing at all", [](Meeting &m) { m = {}; }, {u"heldOn"_s, u"startsAt"_s, u"venue"_s});
}

void TestMeetingRules::calls()
{
    QFETCH(Meeting, meeting);
    QFETCH(QDate, today);
    QTEST(namedFields(meetingProblems(meeting, today)), "fields");
}

void TestMeetingRules::proposes_data()
{
    QTest::addColumn<QDate>("heldOn");
    QTest::addColumn<QTime>("now");
    QTest::addColumn<QTime>("start");
    const QTime usual(9, 30);
    const auto row = [](const char *name, QDate heldOn, QTime now, QTime start) {
        QTest::newRow(name) << heldOn << now << start;
    };
    row("another day", meetingDay.addDays(1), QTime(20, 10), usual);
    row("no day yet", QDate(), QTime(20, 10), usual);
    row("today, early", meetingDay, QTime(9, 29), usual);
    row("today, as it would begin", meetingDay, usual, QTime(10, 0));
    row("today, in the evening", meetingDay, QTime(20, 10), QTime(20, 30));
    row("today, after the half hour", meetingDay, QTime(20, 31), QTime(21, 0));
    row("today, at the hour", meetingDay, QTime(21, 0), QTime(21, 30));
    row("today, the last half hour", meetingDay, QTime(23, 29), QTime(23, 30));
    row("today, with none left", meetingDay, QTime(23, 30), QTime());
}

void TestMeetingRules::proposes()
{
    QFETCH(QDate, heldOn);
    QFETCH(QTime, now);
    QTEST(proposedStart(heldOn, Clock::moment(meetingDay, now)), "start");
    // In summer the wall clock is an hour ahead of UTC.
    const QDate summer(2026, 7, 2);
    const QDate then = heldOn.isValid() ? summer.addDays(meetingDay.daysTo(heldOn)) : QDate();
    QTEST(proposedStart(then, Clock::moment(summer, now)), "start");
}

void TestMeetingRules::warns_data()
{
    QTest::addColumn<MeetingKind>("kind");
    QTest::addColumn<QDate>("heldOn");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<CountingRule>("rule");
    QTest::addColumn<int>("warnings");
    QTest::addColumn<QString>("says");
    using enum MeetingKind;
    constexpr auto ordinary = CountingRule::Ordinary;
    const QDate lastDay(2026, 11, 2);
    QTest::newRow("in good time") << Full << meetingDay << lastDay.addDays(-10) << ordinary << 0 << QString();
    QTest::newRow("on the last day (R027)") << Full << meetingDay << lastDay << ordinary << 0 << QString();
    QTest::newRow("the day after") << Full << meetingDay << lastDay.addDays(1) << ordinary << 1 << u"late paper"_s;
    QTest::newRow("on the last day, clear days")
        << Full << meetingDay << lastDay << CountingRule::Clear << 1 << u"30 October"_s;
    QTest::newRow("a mini MARAC has no deadline (R025)")
        << Mini << meetingDay << meetingDay << ordinary << 0 << QString();
    QTest::newRow("a Saturday") << Full << QDate(2026, 11, 14) << QDate(2026, 10, 1) << ordinary << 1 << QString();
    QTest::newRow("Christmas Day") << Mini << QDate(2026, 12, 25) << QDate(2026, 12, 1) << ordinary << 1
                                   << u"Christmas"_s;
    QTest::newRow("a year that can't be counted")
        << Full << QDate(2199, 1, 9) << QDate(2026, 10, 1) << ordinary << 1 << u"2199"_s;
}

void TestMeetingRules::warns()
{
    QFETCH(MeetingKind, kind);
    QFETCH(QDate, heldOn);
    QFETCH(QDate, today);
    QFETCH(CountingRule, rule);
    QFETCH(int, warnings);
    QFETCH(QString, says);
    Meeting meeting = whole();
    meeting.kind = kind;
    meeting.heldOn = heldOn;
    const QStringList found = meetingWarnings(meeting, today, WorkingDays(defaultBankHolidays()), rule);
    QCOMPARE(found.size(), warnings);
    QVERIFY2(found.join(u'\n').contains(says), qPrintable(found.join(u'\n')));
}

void TestMeetingRules::sends_data()
{
    using enum CirculationMethod;
    const QDate day(2026, 11, 2);
    QTest::addColumn<CirculationMethod>("method");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("fits");
    QTest::newRow("e-mail on a secure network") << SecureEmail << u"marac@harbourhomes.cjsm.net"_s << day << true;
    QTest::newRow("e-mail to nobody (R116)") << SecureEmail << QString() << day << false;
    QTest::newRow("e-mail on an open network") << SecureEmail << u"marac@harbourhomes.example"_s << day << false;
    QTest::newRow("while the network was recognised")
        << SecureEmail << u"marac@sefton.gsi.gov.uk"_s << QDate(2019, 3, 31) << true;
    QTest::newRow("before it was") << SecureEmail << u"marac@sefton.gov.uk"_s << QDate(2019, 3, 31) << false;
    QTest::newRow("by hand") << ByHand << QString() << day << true;
    QTest::newRow("by post") << Post << QString() << day << true;
    QTest::newRow("through a portal") << SecurePortal << QString() << day << true;
}

void TestMeetingRules::sends()
{
    QFETCH(CirculationMethod, method);
    QFETCH(QString, address);
    QFETCH(QDate, day);
    QFETCH(bool, fits);
    Agency agency;
    agency.code = u"HHR"_s;
    agency.secureEmail = address;
    const QList<FieldProblem> problems = methodProblems(method, agency, day);
    QCOMPARE(namedFields(problems), fits ? QStringList() : QStringList{u"method"_s});
    for (const FieldProblem &problem : problems) {
        for (const QString &word : {u"by hand"_s, u"by post"_s, u"portal"_s})
            QVERIFY2(problem.text.contains(word), qPrintable(problem.text));
    }
}

void TestMeetingRules::decides_data()
{
    QTest::addColumn<ChairsDecision>("decision");
    QTest::addColumn<User>("actor");
    QTest::addColumn<QStringList>("fields");
    User administrator;
    administrator.name = u"Alex Morgan"_s;
    administrator.role = Role::Administrator;
    User chair;
    chair.name = u"Chris Okafor"_s;
    chair.role = Role::Chair;
    const QString reason = u"It can't wait a month."_s;
    const QStringList both{u"lateReason"_s, u"lateDecidedBy"_s};
    const auto row = [](const char *name, const ChairsDecision &decision, const User &actor,
                        const QStringList &fields) { QTest::newRow(name) << decision << actor << fields; };
    row("the chair's, recorded for them", {reason, u"Helen Marsh"_s}, administrator, {});
    row("the name with white space", {reason, u" Helen Marsh "_s}, administrator, {});
    row("no reason", {u" "_s, u"Helen Marsh"_s}, administrator, {u"lateReason"_s});
    row("a long reason", {QString(text::narrativeLimit + 1, u'a'), u"Helen Marsh"_s}, administrator, {u"lateReason"_s});
    row("nobody's", {reason, {}}, administrator, {u"lateDecidedBy"_s});
    row("no chair's", {reason, u"Alex Morgan"_s}, administrator, {u"lateDecidedBy"_s});
    row("nothing at all", {}, administrator, both);
    row("a chair's own", {reason, u"Chris Okafor"_s}, chair, {});
    row("another chair's", {reason, u"Helen Marsh"_s}, chair, {u"lateDecidedBy"_s});
}

void TestMeetingRules::decides()
{
    QFETCH(ChairsDecision, decision);
    QFETCH(User, actor);
    QTEST(namedFields(decisionProblems(decision, {u"Helen Marsh"_s, u"Chris Okafor"_s}, actor)), "fields");
}

void TestMeetingRules::namesItsOwnFields()
{
    QCOMPARE(namedFields(decisionProblems({}, {}, {}, u"quorumReason"_s, u"quorumDecidedBy"_s)),
             (QStringList{u"quorumReason"_s, u"quorumDecidedBy"_s}));
}

void TestMeetingRules::closes_data()
{
    QTest::addColumn<MeetingClosing>("closing");
    QTest::addColumn<QString>("says"); // empty: it may be closed
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const MeetingClosing &closing, const QString &says,
                        const QStringList &fields = {}) { QTest::newRow(name) << closing << says << fields; };
    row("nothing undone", {0, 0, true, {}}, {});
    row("one case not decided", {1, 0, true, {}}, u"carried over"_s);
    row("one person unsigned (R103)", {0, 1, true, {}}, u"undertaking"_s);
    row("the protocol not recalled (R104)", {0, 0, false, {}}, u"protocol"_s);
    row("not recalled, and why", {0, 0, false, u"Everybody had heard it the day before."_s}, {});
    row("a reason too long to keep", {0, 0, false, QString(text::narrativeLimit + 1, u'a')}, u"Nothing was saved"_s,
        {u"protocolReason"_s});
    row("a reason that isn't asked for", {0, 0, true, QString(text::narrativeLimit + 1, u'a')}, {});
    row("the cases before the people", {1, 1, false, {}}, u"carried over"_s);
    row("the people before the protocol", {0, 1, false, {}}, u"undertaking"_s);
}

void TestMeetingRules::closes()
{
    QFETCH(MeetingClosing, closing);
    QFETCH(QString, says);
    QFETCH(QStringList, fields);
    const Result<> result = mayCloseMeeting(closing);
    QCOMPARE(result.has_value(), says.isEmpty());
    if (result)
        return;
    QCOMPARE(result.error().kind, fields.isEmpty() ? Problem::Kind::Refused : Problem::Kind::Invalid);
    QVERIFY2(result.error().text.contains(says), qPrintable(result.error().text));
    QCOMPARE(namedFields(result.error().fields), fields);
}

void TestMeetingRules::isChaired_data()
{
    using enum Presence;
    QTest::addColumn<QList<Attendance>>("attendance");
    QTest::addColumn<ChairPresence>("presence");
    const auto line = [](Seat seat, Presence presence, const QString &name = u"Somebody"_s) {
        Attendance one;
        one.seat = seat;
        one.presence = presence;
        one.name = name;
        return one;
    };
    const auto row = [](const char *name, const QList<Attendance> &attendance, ChairPresence presence) {
        QTest::newRow(name) << attendance << presence;
    };
    const Attendance member = line(Seat::Member, Present);
    row("nobody at all", {}, ChairPresence::NeverCame);
    row("members without a chair", {member, member}, ChairPresence::NeverCame);
    row("a minute-taker is none", {line(Seat::MinuteTaker, Present)}, ChairPresence::NeverCame);
    row("a chair who is awaited", {member, line(Seat::Chair, Invited)}, ChairPresence::NeverCame);
    row("a chair who sent apologies", {member, line(Seat::Chair, Apologies)}, ChairPresence::NeverCame);
    row("a chair in the room", {member, line(Seat::Chair, Present)}, ChairPresence::InTheRoom);
    row("the chair the meeting names, listed as an officer", {line(Seat::Member, Present, u"helen marsh"_s)},
        ChairPresence::InTheRoom);
    row("a chair who left", {line(Seat::Chair, Left), member}, ChairPresence::HasLeft);
    row("another after the first left", {line(Seat::Chair, Left), line(Seat::Chair, Present)},
        ChairPresence::InTheRoom);
    row("another is awaited", {line(Seat::Chair, Left), line(Seat::Chair, Invited)}, ChairPresence::HasLeft);
}

void TestMeetingRules::isChaired()
{
    QFETCH(QList<Attendance>, attendance);
    Meeting meeting = whole();
    meeting.chair = u"Helen Marsh"_s;
    QTEST(chairPresence(meeting, attendance), "presence");
    meeting.chair.clear(); // nobody is named: a name alone makes no chair
    QCOMPARE(chairPresence(meeting, {Attendance()}), ChairPresence::NeverCame);
}

QTEST_GUILESS_MAIN(TestMeetingRules)
#include "tst_MeetingRules.moc"
