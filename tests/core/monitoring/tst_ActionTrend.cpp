// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/ConsultActionTrend.h"
#include "core/monitoring/ConsultSharing.h"
#include "tests/core/monitoring/SharedMeeting.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// How agencies kept to their actions, quarter after quarter (R033, R034).
class TestActionTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheQuarter_data();
    void knowsTheQuarter();
    void countsByAgencyAndQuarter();
    void tellsWhatWasOnTime_data();
    void tellsWhatWasOnTime();
    void readsTheRegister();
    void judgesByTheDayItWasDone();
    void asksForAPeriodAndAReason();
    void keepsToTheMatrix();
};

static Action action(qint64 owner, QDate dueOn, ActionState state, QDate endedOn = {})
{
    Action one;
    one.ownerAgencyId = AgencyId(owner);
    one.dueOn = dueOn;
    one.state = state;
    one.endedOn = endedOn;
    return one;
}

static Agency agency(qint64 id, const QString &code)
{
    Agency one;
    one.id = AgencyId(id);
    one.code = code;
    return one;
}

static QString written(const TrendLine &line)
{
    QStringList words{line.code.isEmpty() ? u"all"_s : line.code, line.from.toString(Qt::ISODate)};
    for (const TrendCount &one : trendCounts)
        words << QString::number(line.*one.count);
    return words.join(u' ');
}

static QStringList written(const QList<TrendLine> &lines)
{
    QStringList all;
    for (const TrendLine &line : lines)
        all << written(line);
    return all;
}

void TestActionTrend::knowsTheQuarter_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::newRow("first day") << QDate(2026, 10, 1) << QDate(2026, 10, 1) << QDate(2026, 12, 31);
    QTest::newRow("last day") << QDate(2026, 12, 31) << QDate(2026, 10, 1) << QDate(2026, 12, 31);
    QTest::newRow("a short one") << QDate(2027, 2, 28) << QDate(2027, 1, 1) << QDate(2027, 3, 31);
}

void TestActionTrend::knowsTheQuarter()
{
    QFETCH(QDate, day);
    QTEST(quarterOf(day), "first");
    QTEST(wholeQuarters({day, day}).from, "first");
    QTEST(wholeQuarters({day, day}).to, "last");
    TrendLine line;
    line.from = quarterOf(day);
    QTEST(line.to(), "last");
}

void TestActionTrend::countsByAgencyAndQuarter()
{
    using enum ActionState;
    const QList<Action> actions{
        action(1, QDate(2026, 9, 30), Completed, QDate(2026, 9, 30)),
        action(1, QDate(2026, 10, 22), NotDone, QDate(2026, 11, 2)),
        action(1, QDate(2026, 10, 22), NotPossible, QDate(2026, 11, 2)),
        action(2, QDate(2026, 10, 22), Completed, QDate(2026, 10, 23)),
        action(2, QDate(2026, 11, 11), Open),
        action(2, QDate(2026, 11, 12), Open),
    };
    // due, on time, late, not done, overdue, not possible, not yet due
    QCOMPARE(written(countTrend({agency(2, u"HHR"_s), agency(1, u"POL"_s), agency(3, u"VS"_s)}, actions,
                                QDate(2026, 11, 12))),
             (QStringList{u"HHR 2026-10-01 3 0 1 0 1 0 1"_s, u"POL 2026-07-01 1 1 0 0 0 0 0"_s,
                          u"POL 2026-10-01 2 0 0 1 0 1 0"_s, u"all 2026-07-01 1 1 0 0 0 0 0"_s,
                          u"all 2026-10-01 5 0 1 1 1 1 1"_s}));
    QVERIFY(countTrend({agency(1, u"POL"_s)}, {}, QDate(2026, 11, 12)).isEmpty());
}

void TestActionTrend::tellsWhatWasOnTime_data()
{
    QTest::addColumn<int>("due");
    QTest::addColumn<int>("onTime");
    QTest::addColumn<int>("notPossible");
    QTest::addColumn<int>("notYetDue");
    QTest::addColumn<int>("percent"); // -1: nothing to tell
    QTest::newRow("all") << 4 << 4 << 0 << 0 << 100;
    QTest::newRow("none") << 4 << 0 << 0 << 0 << 0;
    QTest::newRow("two of three") << 3 << 2 << 0 << 0 << 67;
    QTest::newRow("no longer possible is no failure") << 2 << 1 << 1 << 0 << 100;
    QTest::newRow("their day has not passed") << 3 << 1 << 0 << 1 << 50;
    QTest::newRow("nothing owed") << 2 << 0 << 1 << 1 << -1;
}

void TestActionTrend::tellsWhatWasOnTime()
{
    QFETCH(int, due);
    QFETCH(int, onTime);
    QFETCH(int, notPossible);
    QFETCH(int, notYetDue);
    TrendLine line;
    line.due = due;
    line.onTime = onTime;
    line.notPossible = notPossible;
    line.notYetDue = notYetDue;
    QTEST(onTimePercent(line).value_or(-1), "percent");
}

void TestActionTrend::readsTheRegister()
{
    test::MainJob job;
    test::holdSharedMeeting(job);
    // A day of the quarter stands for the whole of it.
    const ActionTrend trend = *MUST(consultActionTrend(job.reg(), QDate(2026, 12, 1), QDate(2026, 12, 1)));
    const QStringList lines = written(trend.lines);
    QVERIFY2(lines.contains(u"HHR 2026-10-01 3 1 1 0 1 0 0"_s), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(u"SCS 2026-10-01 1 0 0 1 0 0 0"_s), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.last(), u"all 2026-10-01 5 1 1 1 1 1 0"_s);
    QCOMPARE(job.trail().first().event.verb, AuditVerb::Consult);
    QCOMPARE(job.trail().first().event.subject.ref, u"action trend"_s);
    QVERIFY(MUST(consultActionTrend(job.reg(), QDate(2026, 1, 1), QDate(2026, 9, 30)))->lines.isEmpty());
}

/// R034: an action that was done in time is on time, however late its agency said so.
void TestActionTrend::judgesByTheDayItWasDone()
{
    test::MainJob job;
    const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase();
    job.openOn(QDate(2026, 11, 12), meeting);
    job.firstArrives(meeting);
    const AgendaItemId item = MUST(consultMeeting(job.reg(), meeting))->agenda.first().item.id;
    ActionFeedback inTime = test::act(job, item, "HHR");
    ActionFeedback late = test::act(job, item, "HHR");
    job.setDay(QDate(2026, 11, 30));
    inTime.completedOn = QDate(2026, 11, 19);
    test::report(job, inTime, QDate(2026, 11, 30), ActionState::Completed);
    late.completedOn = QDate(2026, 11, 20);
    test::report(job, late, QDate(2026, 11, 30), ActionState::Completed);
    const ActionTrend trend = *MUST(consultActionTrend(job.reg(), QDate(2026, 12, 1), QDate(2026, 12, 1)));
    QCOMPARE(written(trend.lines).first(), u"HHR 2026-10-01 2 1 1 0 0 0 0"_s);
    const SharingReport sharing = *MUST(consultSharing(job.reg(), QDate(2026, 11, 1), QDate(2026, 11, 30)));
    QCOMPARE(sharing.total.completed, 2);
    QCOMPARE(sharing.total.completedLate, 1);
}

void TestActionTrend::asksForAPeriodAndAReason()
{
    test::MainJob job;
    QCOMPARE(consultActionTrend(job.reg(), {}, QDate(2026, 9, 30)).error().fields.first().field, u"from"_s);
    QCOMPARE(consultActionTrend(job.reg(), QDate(2026, 10, 1), QDate(2026, 9, 30)).error().fields.first().field,
             u"to"_s);
    QCOMPARE(exportActionTrend(job.reg(), QDate(2026, 1, 1), QDate(2026, 9, 30), u" "_s).error().fields.first().field,
             u"reason"_s);
    MUST(exportActionTrend(job.reg(), QDate(2026, 1, 1), QDate(2026, 9, 30), u"For the steering group"_s));
    QCOMPARE(job.trail().first().event.verb, AuditVerb::Export);
    QCOMPARE(job.trail().first().event.reason, u"For the steering group"_s);
}

void TestActionTrend::keepsToTheMatrix()
{
    test::MainJob job;
    const auto denied = [&](Role role) {
        const auto trend = exportActionTrend(job.as(role), QDate(2026, 1, 1), QDate(2026, 9, 30), u"Because"_s);
        return !trend && trend.error().kind == Problem::Kind::Denied;
    };
    QVERIFY(denied(Role::Reader));
    QVERIFY(consultActionTrend(job.reg(), QDate(2026, 1, 1), QDate(2026, 9, 30)));
    QVERIFY(denied(Role::Auditor));
    QVERIFY(!consultActionTrend(job.reg(), QDate(2026, 1, 1), QDate(2026, 9, 30)));
}

QTEST_GUILESS_MAIN(TestActionTrend)
#include "tst_ActionTrend.moc"
