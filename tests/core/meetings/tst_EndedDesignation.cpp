// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/agencies/officers/MaySit.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// R010, R011: an officer whose designation has ended sits for nobody, and lets nobody sit; the words say since when.
class TestEndedDesignation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sitsWhileDesignated_data();
    void sitsWhileDesignated();
    void isRefusedOnArrival();
    void letsNobodySit();
    void isNotPutOnTheList();

private:
    Register &reg() { return m_job->reg(); }
    QList<Attendance> lines() { return MUST(consultMeeting(reg(), m_meeting))->attendance; }

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting;
    Attendance m_lunt; ///< the PDMO of adult social care, invited while designated
};

void TestEndedDesignation::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    MUST(inviteOfficers(reg(), m_meeting));
    const QList<Attendance> invited = lines();
    m_lunt = *std::find_if(invited.cbegin(), invited.cend(),
                           [](const Attendance &one) { return one.name == u"Margaret Lunt"; });
    const AgencyFile care = *MUST(consultAgency(reg(), m_lunt.agencyId));
    const auto officer = std::find_if(care.officers.cbegin(), care.officers.cend(),
                                      [this](const Officer &one) { return one.id == m_lunt.officerId; });
    MUST(endDesignation(reg(), officer->id, QDate(2026, 11, 6), officer->version));
    m_job->setDay(QDate(2026, 11, 12), QTime(9, 10));
}

void TestEndedDesignation::sitsWhileDesignated_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("says"); // empty: may sit
    QTest::newRow("the day before the first") << QDate(2026, 9, 30) << u"begins on Thursday 1 October 2026"_s;
    QTest::newRow("the first day") << QDate(2026, 10, 1) << QString();
    QTest::newRow("the last day") << QDate(2026, 11, 6) << QString();
    QTest::newRow("the day after the last") << QDate(2026, 11, 7) << u"ended on Friday 6 November 2026"_s;
}

void TestEndedDesignation::sitsWhileDesignated()
{
    QFETCH(QDate, day);
    QFETCH(QString, says);
    Officer officer;
    officer.name = u"Margaret Lunt"_s;
    officer.designatedOn = QDate(2026, 10, 1);
    officer.endedOn = QDate(2026, 11, 6);
    const Result<> may = maySit(officer, day);
    QCOMPARE(bool(may), says.isEmpty());
    if (may)
        return;
    QCOMPARE(may.error().kind, Problem::Kind::Refused);
    QVERIFY2(may.error().text.contains(says), qPrintable(may.error().text));
    QVERIFY(may.error().text.contains(u"Agencies page"_s));
    QVERIFY(!may.error().text.contains(u"Lunt"_s));
}

void TestEndedDesignation::isRefusedOnArrival()
{
    const Result<> refused = recordArrival(reg(), m_lunt.id);
    QCOMPARE(refused.error().kind, Problem::Kind::Refused);
    QVERIFY2(refused.error().text.contains(u"Friday 6 November 2026"_s), qPrintable(refused.error().text));
    for (const Attendance &one : lines())
        QCOMPARE(one.presence, Presence::Invited);
}

void TestEndedDesignation::letsNobodySit()
{
    Attendance deputy;
    deputy.meetingId = m_meeting;
    deputy.agencyId = m_lunt.agencyId;
    deputy.name = u"Ruth Ellison"_s;
    deputy.authorisedBy = u"margaret lunt"_s;
    const Result<AttendanceId> refused = addAttendance(reg(), deputy);
    QCOMPARE(refused.error().fields.first().field, u"authorisedBy"_s);
    QVERIFY(refused.error().fields.first().text.contains(u"Friday 6 November 2026"_s));
}

void TestEndedDesignation::isNotPutOnTheList()
{
    const qsizetype before = lines().size();
    QCOMPARE(addAttendance(reg(), m_lunt).error().kind, Problem::Kind::Refused);
    QCOMPARE(lines().size(), before);
}

QTEST_GUILESS_MAIN(TestEndedDesignation)
#include "tst_EndedDesignation.moc"
