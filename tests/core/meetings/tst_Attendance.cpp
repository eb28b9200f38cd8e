// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/meetings/attendance/SignedWording.h"
#include "tests/core/meetings/CalledMeeting.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// The attendance list of one meeting: who gets on it, and each step and how it is taken back (R010, R011, scenario 6).
class TestAttendance : public QObject, protected test::CalledMeeting
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void takesTheStepsOfALine_data();
    void takesTheStepsOfALine();
    void keepsTheFirstArrival();
    void leavesNotBeforeComing();
    void takesBackWithAReason();
    void keepsWhichWordingWasSigned();
    void sendsNobodyForAWithdrawnSignatory();
    void asksForTheAgencysOwnOfficer_data();
    void asksForTheAgencysOwnOfficer();
};

/// P arrives, S signs, L leaves, A sends apologies, s takes the signature back, e the apologies, a the arrival.
static Result<> step(Register &reg, AttendanceId id, QChar key)
{
    switch (key.toLatin1()) {
    case 'P':
        return recordArrival(reg, id);
    case 'S':
        return recordSignature(reg, id);
    case 'L':
        return recordLeaving(reg, id);
    case 'A':
        return recordApologies(reg, id, false);
    case 's':
        return withdrawSignature(reg, id, u"The wrong line"_s);
    case 'e':
        return withdrawApologies(reg, id, u"The wrong line"_s);
    default:
        return withdrawArrival(reg, id, u"The wrong line"_s);
    }
}

void TestAttendance::takesTheStepsOfALine_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("last");
    QTest::addColumn<bool>("taken");
    const auto row = [](const char *name, const QString &before, const QString &last, bool taken) {
        QTest::newRow(name) << before << last << taken;
    };
    row("signs when present", u"P"_s, u"S"_s, true);
    row("does not sign from afar", u""_s, u"S"_s, false);
    row("does not sign twice", u"PS"_s, u"S"_s, false);
    row("does not sign having left", u"PL"_s, u"S"_s, false);
    row("does not come twice", u"P"_s, u"P"_s, false);
    row("comes back", u"PL"_s, u"P"_s, true);
    row("comes after apologies", u"A"_s, u"P"_s, true);
    row("does not leave without coming", u""_s, u"L"_s, false);
    row("sends no apologies having come", u"P"_s, u"A"_s, false);
    row("no signature to take back", u"P"_s, u"s"_s, false);
    row("the signature taken back", u"PS"_s, u"s"_s, true);
    row("signs after all", u"PSs"_s, u"S"_s, true);
    row("no arrival to take back", u""_s, u"a"_s, false);
    row("no arrival while signed", u"PS"_s, u"a"_s, false);
    row("the arrival taken back", u"PSs"_s, u"a"_s, true);
    row("the arrival of who left", u"PL"_s, u"a"_s, true);
    row("apologies after all", u"Pa"_s, u"A"_s, true);
    row("the apologies taken back", u"A"_s, u"e"_s, true);
    row("apologies anew", u"Ae"_s, u"A"_s, true);
    row("no apologies to take back", u""_s, u"e"_s, false);
    row("no apologies of who came after all", u"AP"_s, u"e"_s, false);
    row("no arrival of who sent apologies", u"A"_s, u"a"_s, false);
}

void TestAttendance::takesTheStepsOfALine()
{
    QFETCH(QString, before);
    QFETCH(QString, last);
    QFETCH(bool, taken);
    openIt();
    const AttendanceId id = line().id;
    for (const QChar key : std::as_const(before))
        MUST(step(reg(), id, key));
    const Result<> done = step(reg(), id, last.at(0));
    QCOMPARE(bool(done), taken);
    if (!taken)
        QCOMPARE(done.error().kind, Problem::Kind::Refused);
}

void TestAttendance::keepsTheFirstArrival()
{
    openIt();
    const AttendanceId id = line().id;
    MUST(recordArrival(reg(), id));
    const QDateTime came = line().arrivedAt;
    m_job->setDay(QDate(2026, 11, 12), QTime(9, 50));
    MUST(recordLeaving(reg(), id));
    m_job->setDay(QDate(2026, 11, 12), QTime(10, 5));
    MUST(recordArrival(reg(), id));
    QCOMPARE(line().arrivedAt, came);
    QVERIFY(!line().leftAt.isValid());
}

/// The computer's clock was put back in the middle of the meeting.
void TestAttendance::leavesNotBeforeComing()
{
    openIt();
    const AttendanceId id = line().id;
    m_job->setDay(QDate(2026, 11, 12), QTime(10, 30));
    MUST(recordArrival(reg(), id));
    const auto tooEarly = [&](QTime time) {
        m_job->clock().set(m_job->clock().now().addSecs(Clock::local(m_job->clock().now()).time().secsTo(time)));
        const Result<> left = recordLeaving(reg(), id);
        return !left && left.error().kind == Problem::Kind::Refused && left.error().text.contains(u"clock"_s);
    };
    QVERIFY(tooEarly(QTime(9, 30)));
    QCOMPARE(line().presence, Presence::Present);
    QVERIFY(!line().leftAt.isValid());
    QVERIFY(!tooEarly(QTime(10, 40)));
    QCOMPARE(line().presence, Presence::Left);
    // Nor before they came back.
    m_job->setDay(QDate(2026, 11, 12), QTime(11, 0));
    MUST(recordArrival(reg(), id));
    QVERIFY(tooEarly(QTime(10, 50)));
    QVERIFY(!tooEarly(QTime(10, 59, 50))); // a step of the clock within the minute is nothing to ask about
    QVERIFY(line().leftAt > line().arrivedAt);
}

void TestAttendance::takesBackWithAReason()
{
    m_job->acceptedCase();
    openIt();
    m_job->firstArrives(m_meeting);
    QVERIFY(MUST(consultMeeting(reg(), m_meeting))->gate.open);
    QCOMPARE(withdrawSignature(reg(), line().id, u"  "_s).error().kind, Problem::Kind::Invalid);
    MUST(withdrawSignature(reg(), line().id, u"Signed for the one above"_s));
    QVERIFY(!MUST(consultMeeting(reg(), m_meeting))->gate.open);
    QVERIFY(line().signedFramework.isEmpty());
    MUST(withdrawArrival(reg(), line().id, u"Never came"_s));
    QCOMPARE(line().presence, Presence::Invited);
    QVERIFY(!line().arrivedAt.isValid() && line().controllerName.isEmpty());
    MUST(recordApologies(reg(), line().id, true, QDate(2026, 11, 11)));
    QCOMPARE(withdrawApologies(reg(), line().id, u"  "_s).error().kind, Problem::Kind::Invalid);
    QCOMPARE(line().presence, Presence::Apologies);
    MUST(withdrawApologies(reg(), line().id, u"Of the one below"_s));
    QCOMPARE(line().presence, Presence::Invited);
    QVERIFY(!line().informationSent && !line().informationOn.isValid());
    const QList<AuditEntry> trail = m_job->trail();
    QVERIFY(std::any_of(trail.cbegin(), trail.cend(), [](const AuditEntry &entry) {
        return entry.event.reason == u"Of the one below"_s && entry.event.fields.contains(u"presence"_s);
    }));
}

void TestAttendance::keepsWhichWordingWasSigned()
{
    openIt();
    const AttendanceId id = line().id;
    const QString own(64, u'a');
    MUST(recordArrival(reg(), id));
    MUST(recordSignature(reg(), id, own));
    // As the trail names it on every paper.
    QVERIFY(m_job->trail().first().event.fields.contains(u"wording aaaaaaaaaaaaaaaa"_s));
    QCOMPARE(line().signedWording, own);
    QCOMPARE(signedWordingText(line()), u"2026 wording, own text aaaaaaaaaaaaaaaa"_s);
    MUST(withdrawSignature(reg(), id, u"Not yet"_s));
    QVERIFY(line().signedWording.isEmpty() && signedWordingText(line()).isEmpty());
    MUST(recordSignature(reg(), id));
    QCOMPARE(m_job->trail().first().event.fields.size(), 2);
    QCOMPARE(signedWordingText(line()), u"2026 wording, supplied"_s);
    Attendance before = line(); // as it stands where it was signed before the wording was kept
    before.signedWording.clear();
    QCOMPARE(signedWordingText(before), u"2026 wording"_s);
}

void TestAttendance::sendsNobodyForAWithdrawnSignatory()
{
    openIt();
    const Attendance council = line();
    MUST(reg().change(Operation::KeepAgencies, [&](Change &change) -> Result<> {
        Signatory signatory = *SignatoryTable::ofAgency(change.db(), council.agencyId);
        signatory.withdrawalNoticeOn = QDate(2026, 10, 30);
        signatory.withdrawnOn = QDate(2026, 11, 5);
        SignatoryTable::update(change.db(), signatory);
        change.audit({AuditVerb::Alter, {SubjectKind::Signatory, signatory.id.value(), {}}});
        return {};
    }));
    QVERIFY(!recordArrival(reg(), council.id));
    QVERIFY(!add(u"Ann Other"_s, "SCS", Seat::Observer));
}

void TestAttendance::asksForTheAgencysOwnOfficer_data()
{
    QTest::addColumn<Seat>("seat");
    QTest::addColumn<QString>("authorisedBy");
    QTest::addColumn<bool>("added");
    QTest::newRow("their PDMO") << Seat::Member << u"Margaret Lunt"_s << true;
    QTest::newRow("in other letters") << Seat::Member << u"margaret lunt"_s << true;
    QTest::newRow("another agency's PDMO") << Seat::Member << u"Denise Farrell"_s << false;
    QTest::newRow("their DMO") << Seat::Member << u"Peter Cowley"_s << false;
    QTest::newRow("anybody") << Seat::Member << u"The manager"_s << false;
    QTest::newRow("nobody") << Seat::Member << QString() << false;
    QTest::newRow("an observer needs none") << Seat::Observer << QString() << true;
    QTest::newRow("nor the minute-taker") << Seat::MinuteTaker << QString() << true;
}

void TestAttendance::asksForTheAgencysOwnOfficer()
{
    QFETCH(Seat, seat);
    QFETCH(QString, authorisedBy);
    QFETCH(bool, added);
    const Result<AttendanceId> done = add(u"Ruth Ellison"_s, "ASC", seat, authorisedBy);
    QCOMPARE(bool(done), added);
    if (added) {
        QCOMPARE(line().temporary, seat == Seat::Member);
        QCOMPARE(line().seat, seat);
    } else {
        QCOMPARE(done.error().fields.first().field, u"authorisedBy"_s);
    }
}

QTEST_GUILESS_MAIN(TestAttendance)
#include "tst_Attendance.moc"
