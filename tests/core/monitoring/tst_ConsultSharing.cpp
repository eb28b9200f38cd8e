// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/ConsultSharing.h"
#include "tests/core/monitoring/SharedMeeting.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// The monitoring report (R033) of a small register, through the use cases alone.
class TestConsultSharing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void countsForEachAgency_data();
    void countsForEachAgency();
    void sumsEveryColumn();
    void countsOnlyThePeriod_data();
    void countsOnlyThePeriod();
    void owesNothingForAMiniMaracNorForWhatIsPlanned();
    void asksForAPeriod_data();
    void asksForAPeriod();
    void recordsBeforeItShows();
    void keepsToTheMatrix();
    void endsTwelveMonthsWithToday();

private:
    Register &reg() { return m_job->reg(); }
    SharingReport report() { return *MUST(consultSharing(reg(), QDate(2026, 1, 1), QDate(2026, 11, 30))); }

    std::unique_ptr<test::MainJob> m_job;
};

static SharingLine lineOf(const SharingReport &report, const QString &code)
{
    const auto found = std::find_if(report.lines.cbegin(), report.lines.cend(),
                                    [&](const SharingLine &line) { return line.code == code; });
    if (found == report.lines.cend())
        qFatal("no line of %s", qPrintable(code));
    return *found;
}

static QString written(const SharingLine &line)
{
    QStringList numbers;
    for (const SharingCount &one : sharingCounts)
        numbers << QString::number(line.*one.count);
    return numbers.join(u' ');
}

void TestConsultSharing::initTestCase()
{
    m_job = std::make_unique<test::MainJob>();
    test::holdSharedMeeting(*m_job);
}

void TestConsultSharing::countsForEachAgency_data()
{
    QTest::addColumn<QString>("numbers");
    // invited attended apologies | in time, late, not sent | given nil withheld | set, completed, late, overdue, not possible, not done
    QTest::newRow("POL") << u"1 1 0 1 0 0 2 0 1 1 0 0 0 1 0"_s;
    QTest::newRow("HHR") << u"1 0 0 1 0 0 0 0 0 3 2 1 1 0 0"_s;
    QTest::newRow("VS") << u"1 0 0 0 1 0 0 1 0 0 0 0 0 0 0"_s;
    QTest::newRow("MHT") << u"1 0 1 0 0 1 0 0 0 0 0 0 0 0 0"_s;
    QTest::newRow("SCS") << u"1 0 0 0 0 1 0 0 0 1 0 0 0 0 1"_s;
    QTest::newRow("CCT") << u"1 0 0 0 0 1 0 0 0 0 0 0 0 0 0"_s;
}

void TestConsultSharing::countsForEachAgency()
{
    QTEST(written(lineOf(report(), QString::fromLatin1(QTest::currentDataTag()))), "numbers");
}

void TestConsultSharing::sumsEveryColumn()
{
    const SharingReport found = report();
    QCOMPARE(found.meetings, 1);
    QCOMPARE(found.lines.size(), 9);
    QCOMPARE(written(found.total), u"9 1 1 2 1 6 2 1 1 5 2 1 1 1 1"_s);
    QVERIFY(!found.total.agencyId.isValid());
}

void TestConsultSharing::countsOnlyThePeriod_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("meetings");
    QTest::newRow("the day itself") << QDate(2026, 11, 12) << QDate(2026, 11, 12) << 1;
    QTest::newRow("until the day before") << QDate(2026, 1, 1) << QDate(2026, 11, 11) << 0;
    QTest::newRow("from the day after") << QDate(2026, 11, 13) << QDate(2026, 12, 31) << 0;
}

void TestConsultSharing::countsOnlyThePeriod()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(int, meetings);
    const SharingReport found = *MUST(consultSharing(reg(), from, to));
    QCOMPARE(found.meetings, meetings);
    QCOMPARE(found.lines.size(), 9); // those that take part stand there without numbers too
    QCOMPARE(found.total.invited, 9 * meetings);
    QCOMPARE(found.total.given, 2 * meetings);
    QCOMPARE(found.total.actionsSet, 5 * meetings);
}

void TestConsultSharing::owesNothingForAMiniMaracNorForWhatIsPlanned()
{
    test::MainJob job;
    const MeetingId mini = job.meetingOn(QDate(2026, 10, 20), MeetingKind::Mini);
    job.meetingOn(QDate(2026, 10, 22));
    ReferralEntry entry = job.oseiReferral();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    Acceptance acceptance;
    acceptance.referralId = *MUST(keepReferral(job.reg(), entry));
    acceptance.meetingId = mini;
    MUST(acceptReferral(job.reg(), acceptance));
    job.openOn(QDate(2026, 10, 20), mini);
    const SharingReport found = *MUST(consultSharing(job.reg(), QDate(2026, 10, 1), QDate(2026, 10, 31)));
    QCOMPARE(found.meetings, 1);
    QCOMPARE(found.total.invited, 9);
    QCOMPARE(found.total.listsNotSent, 0);
}

void TestConsultSharing::asksForAPeriod_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("none") << QDate() << QDate() << QStringList{u"from"_s, u"to"_s};
    QTest::newRow("no end") << QDate(2026, 1, 1) << QDate() << QStringList{u"to"_s};
    QTest::newRow("ends before it begins") << QDate(2026, 1, 2) << QDate(2026, 1, 1) << QStringList{u"to"_s};
}

void TestConsultSharing::asksForAPeriod()
{
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    const auto before = m_job->trail().size();
    const Result<SharingReport> found = consultSharing(reg(), from, to);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Problem::Kind::Invalid);
    QStringList fields;
    for (const FieldProblem &field : found.error().fields)
        fields << field.field;
    QTEST(fields, "fields");
    QCOMPARE(m_job->trail().size(), before);
}

void TestConsultSharing::recordsBeforeItShows()
{
    report();
    const AuditEvent read = m_job->trail().first().event;
    QCOMPARE(read.verb, AuditVerb::Consult);
    QCOMPARE(read.subject.kind, SubjectKind::List);
    QCOMPARE(read.subject.ref, u"sharing"_s);
    const QDate day(2026, 11, 12);
    QVERIFY(!exportSharing(reg(), day, day, u"  "_s));
    QCOMPARE(MUST(exportSharing(reg(), day, day, u"For the yearly review"_s))->meetings, 1);
    const AuditEvent taken = m_job->trail().first().event;
    QCOMPARE(taken.verb, AuditVerb::Export);
    QCOMPARE(taken.reason, u"For the yearly review"_s);
}

void TestConsultSharing::keepsToTheMatrix()
{
    const QDate day(2026, 11, 12);
    for (const Code<Role> &role : Codes<Role>::all) {
        m_job->as(role.value);
        const bool reads = reg().may(Operation::ConsultMeetings) && reg().may(Operation::ConsultActions);
        QCOMPARE(consultSharing(reg(), day, day).has_value(), reads);
        QCOMPARE(exportSharing(reg(), day, day, u"Review"_s).has_value(), reg().may(Operation::ExportDocuments));
    }
    m_job->as(Role::Administrator);
}

void TestConsultSharing::endsTwelveMonthsWithToday()
{
    QCOMPARE(lastTwelveMonths(QDate(2026, 11, 30)).from, QDate(2025, 12, 1));
    QCOMPARE(lastTwelveMonths(QDate(2028, 2, 29)).from, QDate(2027, 3, 1));
    QCOMPARE(lastTwelveMonths(QDate(2026, 11, 30)).to, QDate(2026, 11, 30));
}

QTEST_GUILESS_MAIN(TestConsultSharing)
#include "tst_ConsultSharing.moc"
