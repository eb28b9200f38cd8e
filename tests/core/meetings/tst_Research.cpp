// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/MinutesRecording.h"
#include "core/calendar/KeepHolidays.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/circulation/RecheckDeadlines.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/meetings/research/KeepResearch.h"
#include "core/meetings/research/ResearchChaseWords.h"
#include "core/meetings/research/TooLate.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// What agencies return on each case before a meeting (R028): asked of those that were sent it, late by the day, taken back.
class TestResearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void isLateTheDayAfter_data();
    void isLateTheDayAfter();
    void owesWhatItWasSent();
    void keepsTheLatestWord();
    void knowsWhatCameTooLate();
    void comesNotBeforeItWasAskedFor();
    void countsAnewWhenTheMeetingGetsAnotherDay();
    void countsAnewWhenADayOffMovesTheReturnDay();
    void nilOnAllThatIsOwed();
    void isOwedAgainWhenTakenBack();
    void chasesOnlyWhoOwes();
    void saysHowAnAgencyWasAsked();
    void theMinutesCountWhatCameTooLate();
    void isSettledWhenTheMeetingIsOver();
    void saysNothingOfAClosedCase();
    void goesWithACaseThatIsTakenBack();
    void staysBehindACaseThatIsMoved();
    void isTheAdministrators();

private:
    MeetingFile file() { return *MUST(consultMeeting(m_job->reg(), m_meeting)); }
    AgencyResearch of(const char *code);
    AgendaItemId item(int index) { return file().agenda.at(index).item.id; }
    void sendTo(const char *code);
    NewReturn from(const char *code, int index, ReturnKind kind = ReturnKind::Information);
    void moveTo(QDate day);

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting;
};

void TestResearch::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
}

void TestResearch::sendTo(const char *code)
{
    m_job->sendList(m_meeting, m_job->agency(code));
}

AgencyResearch TestResearch::of(const char *code)
{
    const QList<AgencyResearch> research = file().research;
    for (const AgencyResearch &line : research) {
        if (line.agency.code == QLatin1StringView(code))
            return line;
    }
    return {};
}

NewReturn TestResearch::from(const char *code, int index, ReturnKind kind)
{
    return {item(index), m_job->agency(code), kind};
}

void TestResearch::moveTo(QDate day)
{
    Meeting meeting = file().meeting;
    meeting.heldOn = day;
    MUST(scheduleMeeting(m_job->reg(), meeting, {u"The hall is taken."_s, u"Helen Marsh"_s}));
}

void TestResearch::isLateTheDayAfter_data()
{
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDateTime>("received");
    QTest::addColumn<bool>("late");
    const auto at = [](QDate day, QTime time) { return QDateTime(day, time, QTimeZone("Europe/London")).toUTC(); };
    const QDate due(2026, 11, 10);
    QTest::newRow("before") << due << at(QDate(2026, 11, 9), QTime(9, 0)) << false;
    QTest::newRow("its last minute") << due << at(due, QTime(23, 59)) << false;
    QTest::newRow("the day after") << due << at(QDate(2026, 11, 11), QTime(0, 0)) << true;
    QTest::newRow("midnight in summer, in Sefton") << QDate(2026, 7, 6) << at(QDate(2026, 7, 7), QTime(0, 30)) << true;
    QTest::newRow("no known day") << QDate() << at(due, QTime(9, 0)) << false;
}

void TestResearch::isLateTheDayAfter()
{
    QFETCH(QDate, due);
    QFETCH(QDateTime, received);
    QTEST(isTooLate(due, received), "late");
}

void TestResearch::owesWhatItWasSent()
{
    QVERIFY(file().research.isEmpty());
    QCOMPARE(file().returnBy, QDate(2026, 11, 10));
    QCOMPARE(keepReturn(m_job->reg(), from("POL", 0)).error().kind, Problem::Kind::Refused);
    sendTo("POL");
    QCOMPARE(file().research.size(), 1);
    QCOMPARE(of("POL").owed(), (QList<AgendaItemId>{item(0), item(1)}));
    m_job->acceptedCase(m_job->referralOf(u"Piotr"_s, u"Zawada"_s)); // placed after the list went out
    QCOMPARE(of("POL").owed().size(), 2);
    QCOMPARE(keepReturn(m_job->reg(), from("POL", 2)).error().kind, Problem::Kind::Refused);
    sendTo("POL");
    QCOMPARE(of("POL").owed().size(), 3);
}

void TestResearch::keepsTheLatestWord()
{
    sendTo("POL");
    MUST(keepReturn(m_job->reg(), from("POL", 0, ReturnKind::Nil)));
    const AuditEntry first = m_job->trail().first();
    QCOMPARE(first.event.verb, AuditVerb::Collect);
    QCOMPARE(first.event.subject.kind, SubjectKind::AgendaItem);
    QCOMPARE(of("POL").returned.value(item(0)).kind, ReturnKind::Nil);
    QCOMPARE(of("POL").owed(), QList<AgendaItemId>{item(1)});
    MUST(keepReturn(m_job->reg(), from("POL", 0, ReturnKind::Withheld)));
    QCOMPARE(of("POL").returned.size(), 1);
    QCOMPARE(of("POL").returned.value(item(0)).kind, ReturnKind::Withheld);
    QCOMPARE(of("POL").returned.value(item(0)).version, 2);
    QVERIFY(MUST(consultMeeting(m_job->reg(), m_meeting))->research.first().returned.value(item(0)).receivedAt
            == m_job->clock().now());
}

void TestResearch::knowsWhatCameTooLate()
{
    sendTo("POL");
    m_job->setDay(QDate(2026, 11, 11), QTime(8, 0));
    NewReturn yesterday = from("POL", 0);
    yesterday.receivedAt = m_job->clock().now().addDays(-1);
    MUST(keepReturn(m_job->reg(), yesterday));
    QVERIFY(!of("POL").returned.value(item(0)).tooLate);
    MUST(keepReturn(m_job->reg(), from("POL", 1)));
    QVERIFY(of("POL").returned.value(item(1)).tooLate);
    NewReturn tomorrow = from("POL", 0);
    tomorrow.receivedAt = m_job->clock().now().addDays(1);
    QCOMPARE(keepReturn(m_job->reg(), tomorrow).error().kind, Problem::Kind::Invalid);
}

void TestResearch::comesNotBeforeItWasAskedFor()
{
    m_job->setDay(QDate(2026, 10, 22), QTime(15, 0));
    sendTo("POL");
    m_job->acceptedCase(m_job->referralOf(u"Piotr"_s, u"Zawada"_s));
    m_job->setDay(QDate(2026, 10, 26), QTime(15, 0));
    sendTo("POL");
    const auto received = [&](int index, QDate day) {
        NewReturn given = from("POL", index);
        given.receivedAt = QDateTime(day, QTime(12, 0), QTimeZone("Europe/London")).toUTC();
        return keepReturn(m_job->reg(), given);
    };
    QCOMPARE(received(0, QDate(2026, 10, 21)).error().kind, Problem::Kind::Invalid);
    // Told by the day, the hour of the sending is none to hold against it.
    MUST(received(0, QDate(2026, 10, 22)));
    // Of a case that only the second list held, nothing came before that one.
    QCOMPARE(received(2, QDate(2026, 10, 25)).error().kind, Problem::Kind::Invalid);
    MUST(received(2, QDate(2026, 10, 26)));
}

void TestResearch::countsAnewWhenTheMeetingGetsAnotherDay()
{
    sendTo("POL");
    m_job->setDay(QDate(2026, 11, 11), QTime(8, 0));
    NewReturn early = from("POL", 0);
    early.receivedAt = m_job->clock().now().addDays(-2);
    MUST(keepReturn(m_job->reg(), early));
    MUST(keepReturn(m_job->reg(), from("POL", 1)));
    moveTo(QDate(2026, 11, 26));
    const QList<AuditEntry> trail = m_job->trail();
    QVERIFY(std::any_of(trail.begin(), trail.end(), [](const AuditEntry &entry) {
        return entry.event.verb == AuditVerb::Alter && entry.event.fields.contains(u"tooLate"_s);
    }));
    QVERIFY(!of("POL").returned.value(item(1)).tooLate);
    QCOMPARE(of("POL").returned.value(item(0)).version, 1); // stands as it stood
    moveTo(QDate(2026, 11, 12));
    QVERIFY(of("POL").returned.value(item(1)).tooLate);
    QVERIFY(!of("POL").returned.value(item(0)).tooLate);
}

void TestResearch::countsAnewWhenADayOffMovesTheReturnDay()
{
    sendTo("POL");
    m_job->setDay(QDate(2026, 11, 10));
    MUST(keepReturn(m_job->reg(), from("POL", 0)));
    QVERIFY(!of("POL").returned.value(item(0)).tooLate);
    Holiday closure;
    closure.day = QDate(2026, 11, 11);
    closure.name = u"Closed"_s;
    closure.kind = HolidayKind::Closure;
    const HolidayId id = *MUST(addHoliday(m_job->reg(), closure));
    MUST(confirmDeadline(m_job->reg(), m_meeting, {u"The office closes."_s, u"Helen Marsh"_s}));
    QCOMPARE(file().returnBy, QDate(2026, 11, 9));
    QVERIFY(of("POL").returned.value(item(0)).tooLate);
    MUST(removeHoliday(m_job->reg(), id, 1));
    MUST(confirmDeadline(m_job->reg(), m_meeting));
    QVERIFY(!of("POL").returned.value(item(0)).tooLate);
}

void TestResearch::nilOnAllThatIsOwed()
{
    sendTo("POL");
    MUST(keepReturn(m_job->reg(), from("POL", 0, ReturnKind::Information)));
    QCOMPARE(MUST(keepNilReturns(m_job->reg(), m_meeting, m_job->agency("POL")))->size(), 1);
    QCOMPARE(of("POL").returned.value(item(0)).kind, ReturnKind::Information);
    QCOMPARE(of("POL").returned.value(item(1)).kind, ReturnKind::Nil);
    QCOMPARE(agenciesOwing(file().research), 0);
    QCOMPARE(keepNilReturns(m_job->reg(), m_meeting, m_job->agency("POL")).error().kind, Problem::Kind::Refused);
}

void TestResearch::isOwedAgainWhenTakenBack()
{
    sendTo("POL");
    MUST(keepReturn(m_job->reg(), from("POL", 0)));
    MUST(takeBackReturn(m_job->reg(), item(0), m_job->agency("POL")));
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Erase);
    QCOMPARE(of("POL").owed().size(), 2);
    QCOMPARE(takeBackReturn(m_job->reg(), item(0), m_job->agency("POL")).error().kind, Problem::Kind::NotFound);
}

void TestResearch::chasesOnlyWhoOwes()
{
    sendTo("POL");
    ResearchChase chase{{}, m_meeting, m_job->agency("POL"), {}, ResearchChaseMethod::Phone, u"  "_s};
    QCOMPARE(recordResearchChase(m_job->reg(), chase).error().fields.first().field, u"recipient"_s);
    chase.recipient = u"DC Paul Hale"_s;
    MUST(recordResearchChase(m_job->reg(), chase));
    QCOMPARE(of("POL").chases.size(), 1);
    QCOMPARE(of("POL").chases.first().recipient, u"DC Paul Hale"_s);
    QCOMPARE(of("POL").chases.first().chasedAt, m_job->clock().now());
    MUST(keepNilReturns(m_job->reg(), m_meeting, m_job->agency("POL")));
    QCOMPARE(recordResearchChase(m_job->reg(), chase).error().fields.first().field, u"agencyId"_s);
    chase.agencyId = m_job->agency("VS");
    QCOMPARE(recordResearchChase(m_job->reg(), chase).error().kind, Problem::Kind::Invalid);
}

void TestResearch::saysHowAnAgencyWasAsked()
{
    QStringList words;
    for (const Code<ResearchChaseMethod> &method : Codes<ResearchChaseMethod>::all)
        words += researchChaseMethodWord(method.value);
    QCOMPARE(words, QStringList({u"By e-mail"_s, u"By telephone"_s, u"By letter"_s, u"In person"_s}));
}

void TestResearch::theMinutesCountWhatCameTooLate()
{
    sendTo("POL");
    sendTo("HHR");
    MUST(keepReturn(m_job->reg(), from("POL", 0)));
    m_job->setDay(QDate(2026, 11, 11));
    MUST(keepReturn(m_job->reg(), from("HHR", 0)));
    m_job->hear(QDate(2026, 11, 12), m_meeting);
    const MinutesRecord minutes = minutesRecordOf(m_job->db(), *MUST(consultMinutes(m_job->reg(), m_meeting)));
    const QStringList told = minutes.cases.first().exceptions;
    QCOMPARE(told.size(), 1);
    QVERIFY2(told.first().contains(u"1 return(s)"_s), qPrintable(told.first()));
    QVERIFY(minutes.cases.last().exceptions.isEmpty());
}

void TestResearch::isSettledWhenTheMeetingIsOver()
{
    sendTo("POL");
    MUST(keepReturn(m_job->reg(), from("POL", 0)));
    m_job->hear(QDate(2026, 11, 12), m_meeting);
    QCOMPARE(keepReturn(m_job->reg(), from("POL", 1)).error().kind, Problem::Kind::Refused);
    QCOMPARE(takeBackReturn(m_job->reg(), item(0), m_job->agency("POL")).error().kind, Problem::Kind::Refused);
    QCOMPARE(keepNilReturns(m_job->reg(), m_meeting, m_job->agency("POL")).error().kind, Problem::Kind::Refused);
    QCOMPARE(of("POL").returned.size(), 1); // and stays to be read
}

void TestResearch::saysNothingOfAClosedCase()
{
    sendTo("POL");
    MUST(keepReturn(m_job->reg(), from("POL", 0, ReturnKind::Withheld)));
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    QCOMPARE(file().research.size(), 1);
    QVERIFY(of("POL").returned.isEmpty() && of("POL").asked.isEmpty());
    QCOMPARE(keepReturn(m_job->reg(), from("POL", 1)).error().kind, Problem::Kind::Refused);
    m_job->firstArrives(m_meeting);
    QCOMPARE(of("POL").returned.size(), 1);
}

/// A full meeting hears it after all, so the item that waited goes, and what was returned on it.
void TestResearch::goesWithACaseThatIsTakenBack()
{
    const MeetingId december = m_job->meetingOn(QDate(2026, 12, 10));
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const AgendaItemId waits = *MUST(recordHearing(m_job->reg(), item(0), HearingOutcome::Carried));
    m_job->sendList(december, m_job->agency("POL"));
    MUST(keepReturn(m_job->reg(), {waits, m_job->agency("POL"), ReturnKind::Nil}));
    MUST(recordHearing(m_job->reg(), item(0), HearingOutcome::Heard));
    QVERIFY(MUST(consultMeeting(m_job->reg(), december))->agenda.isEmpty());
}

/// It answered the list of the meeting that the case leaves; the other meeting has not asked yet.
void TestResearch::staysBehindACaseThatIsMoved()
{
    sendTo("POL");
    MUST(keepReturn(m_job->reg(), from("POL", 0)));
    MUST(keepReturn(m_job->reg(), from("POL", 1, ReturnKind::Nil)));
    const MeetingId december = m_job->meetingOn(QDate(2026, 12, 10));
    const AgendaItem moved = file().agenda.first().item;
    MUST(moveToMeeting(m_job->reg(), {moved.id, moved.version, december, u"The victim is in hospital."_s}));
    const AuditEvent erased = m_job->trail().at(1).event;
    QCOMPARE(erased.verb, AuditVerb::Erase);
    QCOMPARE(erased.subject.id, moved.id.value());
    QCOMPARE(erased.fields, QStringList{u"research"_s});
    QCOMPARE(erased.about.last().kind, SubjectKind::Agency);
    QCOMPARE(erased.about.last().id, m_job->agency("POL").value());
    QCOMPARE(of("POL").returned.size(), 1);
    m_job->sendList(december, m_job->agency("POL"));
    const AgencyResearch asked = MUST(consultMeeting(m_job->reg(), december))->research.first();
    QCOMPARE(asked.owed(), QList<AgendaItemId>{moved.id});
    // With nothing returned on it, nothing of it is erased.
    const AgendaItem again = MUST(consultMeeting(m_job->reg(), december))->agenda.first().item;
    MUST(moveToMeeting(m_job->reg(), {again.id, again.version, m_meeting, u"Better again."_s}));
    QVERIFY(m_job->trail().at(1).event.verb != AuditVerb::Erase);
}

void TestResearch::isTheAdministrators()
{
    sendTo("POL");
    const NewReturn given = from("POL", 0);
    const MeetingId meeting = m_meeting;
    const AgencyId police = m_job->agency("POL");
    for (const Role role : {Role::Chair, Role::Reader, Role::Auditor}) {
        Register &reg = m_job->as(role);
        QCOMPARE(keepReturn(reg, given).error().kind, Problem::Kind::Denied);
        QCOMPARE(takeBackReturn(reg, given.item, police).error().kind, Problem::Kind::Denied);
        QCOMPARE(keepNilReturns(reg, meeting, police).error().kind, Problem::Kind::Denied);
        QCOMPARE(recordResearchChase(reg, {{}, meeting, police, {}, {}, u"PDMO"_s}).error().kind,
                 Problem::Kind::Denied);
    }
}

QTEST_GUILESS_MAIN(TestResearch)
#include "tst_Research.moc"
