// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/takingback/TakeBackReport.h"

#include "core/actions/RecordFeedback.h"
#include "core/actions/chasing/ConsultChasing.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/EarlierActions.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/takingback/MayTakeBackReport.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/monitoring/ConsultActionTrend.h"
#include "tests/support/MainJob.h"
#include "tests/support/NamedFields.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// R034: a report that ended an action and was wrong is taken back, and the action is live again.
class TestTakeBackReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesByTheRule_data();
    void goesByTheRule();
    void makesTheActionLiveAgain();
    void keepsTheReportInItsHistory();
    void isRecordedWithItsReason();
    void noLongerCounts();
    void mayBeReportedAndTakenBackOnceMore();
    void refusesWhatSomebodyChangedMeanwhile();
    void leavesWhatWasReportedOnAsItWas();

private:
    Register &reg() { return m_job->reg(); }
    ActionFile file() { return *MUST(consultAction(reg(), m_action)); }
    void report(ActionState outcome, const QString &words);
    Result<> takeBack(const QString &reason)
    {
        return takeBackReport(reg(), m_action, file().row.action.version, reason);
    }
    TrendLine trend()
    {
        return MUST(consultActionTrend(reg(), m_job->clock().today(), m_job->clock().today()))->lines.last();
    }

    std::unique_ptr<test::MainJob> m_job;
    ActionId m_action;
};

void TestTakeBackReport::init()
{
    m_job = std::make_unique<test::MainJob>();
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    Action agreed;
    agreed.agendaItemId = MUST(consultMeeting(reg(), meeting))->agenda.first().item.id;
    agreed.ownerAgencyId = m_job->agency("HHR");
    agreed.text = u"Tenancy warning to the household upstairs."_s;
    agreed.dueOn = QDate(2026, 11, 19);
    m_action = *MUST(keepAction(reg(), agreed));
    m_job->setDay(QDate(2026, 11, 20));
}

void TestTakeBackReport::report(ActionState outcome, const QString &words)
{
    ActionFeedback feedback;
    feedback.actionId = m_action;
    feedback.sourceAgencyId = m_job->agency("HHR");
    feedback.receivedOn = reg().today();
    feedback.outcome = outcome;
    feedback.text = words;
    MUST(recordFeedback(reg(), feedback));
}

void TestTakeBackReport::goesByTheRule_data()
{
    using enum ActionState;
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<QList<ActionState>>("standing");
    QTest::addColumn<CaseState>("file");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<qint64>("taken"); // 0: none
    QTest::addColumn<QStringList>("fields");
    const QString why = u"Another household."_s;
    QTest::newRow("the last one") << Completed << QList{Open, Completed} << CaseState::Live << why << 2LL
                                  << QStringList();
    QTest::newRow("the first one") << NotDone << QList{NotDone} << CaseState::Live << why << 1LL << QStringList();
    QTest::newRow("still open") << Open << QList{Open} << CaseState::Live << why << 0LL << QStringList();
    QTest::newRow("no report") << Completed << QList<ActionState>() << CaseState::Live << why << 0LL << QStringList();
    QTest::newRow("closed file") << Completed << QList{Completed} << CaseState::Closed << why << 0LL << QStringList();
    QTest::newRow("no reason") << Completed << QList{Completed} << CaseState::Live << u" \n"_s << 0LL
                               << QStringList{u"reason"_s};
}

void TestTakeBackReport::goesByTheRule()
{
    QFETCH(ActionState, state);
    QFETCH(QList<ActionState>, standing);
    QFETCH(CaseState, file);
    QFETCH(QString, reason);
    QFETCH(qint64, taken);
    QFETCH(QStringList, fields);
    Action action;
    action.state = state;
    QList<ActionFeedback> reports;
    for (const ActionState outcome : std::as_const(standing)) {
        ActionFeedback one;
        one.id = reports.size() + 1;
        one.outcome = outcome;
        reports << one;
    }
    const Result<ActionFeedback> result = reportToTakeBack(action, reports, file, reason);
    QCOMPARE(result.has_value(), taken > 0);
    if (result) {
        QCOMPARE(result->id, taken);
        return;
    }
    QCOMPARE(result.error().kind, fields.isEmpty() ? Problem::Kind::Refused : Problem::Kind::Invalid);
    QCOMPARE(test::namedFields(result.error().fields), fields);
}

void TestTakeBackReport::makesTheActionLiveAgain()
{
    report(ActionState::Completed, u"Warning served."_s);
    QVERIFY(!file().next);
    MUST(takeBack(u"Another household."_s));
    QCOMPARE(file().row.action.state, ActionState::Open);
    QVERIFY(!file().row.action.endedOn.isValid());
    QCOMPARE(file().row.action.dueOn, QDate(2026, 11, 19));
    QVERIFY(file().next); // its agency is chased again
    QCOMPARE(MUST(listChasers(reg()))->size(), 1);
    QVERIFY(!MUST(consultAction(reg(), m_action))->row.action.completedOn.isValid());
}

void TestTakeBackReport::keepsTheReportInItsHistory()
{
    report(ActionState::NotDone, u"The officer left."_s);
    MUST(takeBack(u"They did act."_s));
    const ActionFile kept = file();
    QCOMPARE(kept.feedback.size(), 1);
    const TakenBack *taken = takenBackAmong(kept.takenBack, kept.feedback.first().id);
    QVERIFY(taken);
    QCOMPARE(taken->reason, u"They did act."_s);
    QCOMPARE(taken->outcome, ActionState::NotDone);
    QCOMPARE(taken->takenBackOn, QDate(2026, 11, 20));
    QVERIFY(!taken->recordedBy.isEmpty());
    // What a later meeting hears of it is what counts.
    const CaseFileId caseId = file().row.action.caseId;
    QVERIFY(earlierActions(m_job->db(), caseId, QDate(2026, 12, 10)).first().reported.isEmpty());
}

void TestTakeBackReport::isRecordedWithItsReason()
{
    report(ActionState::Completed, u"Warning served."_s);
    const Action ended = file().row.action;
    MUST(takeBackReport(reg(), ended.id, ended.version, u"Another household."_s));
    const AuditEvent event = m_job->trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Alter);
    QCOMPARE(event.subject.ref, ended.ref);
    QCOMPARE(event.reason, u"Another household."_s);
}

void TestTakeBackReport::noLongerCounts()
{
    report(ActionState::NotDone, u"The officer left."_s);
    QCOMPARE(trend().notDone, 1);
    MUST(takeBack(u"They did act."_s));
    QCOMPARE(trend().notDone, 0);
    QCOMPARE(trend().overdue, 1);
}

void TestTakeBackReport::mayBeReportedAndTakenBackOnceMore()
{
    for (const ActionState outcome : {ActionState::NotDone, ActionState::NotPossible}) {
        report(outcome, u"Words."_s);
        MUST(takeBack(u"Wrong."_s));
    }
    report(ActionState::Completed, u"Warning served."_s);
    QCOMPARE(file().row.action.state, ActionState::Completed);
    QCOMPARE(file().feedback.size(), 3);
    QCOMPARE(file().takenBack.size(), 2);
}

void TestTakeBackReport::refusesWhatSomebodyChangedMeanwhile()
{
    const qint64 before = file().row.action.version;
    report(ActionState::Completed, u"Warning served."_s);
    const Result<> taken = takeBackReport(reg(), m_action, before, u"Wrong."_s);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Problem::Kind::Conflict);
    QCOMPARE(file().row.action.state, ActionState::Completed);
    QVERIFY(file().takenBack.isEmpty());
}

/// R008, R032: while the minutes are a draft, the report stays under what was agreed and under the agency that made it.
void TestTakeBackReport::leavesWhatWasReportedOnAsItWas()
{
    report(ActionState::Open, u"We have written to them."_s);
    Action other = file().row.action;
    other.ownerAgencyId = m_job->agency("POL");
    QCOMPARE(keepAction(reg(), other).error().kind, Problem::Kind::Refused);
    other = file().row.action;
    other.text = u"Tenancy warning next door."_s;
    QCOMPARE(keepAction(reg(), other).error().kind, Problem::Kind::Refused);
    other = file().row.action;
    other.dueOn = QDate(2026, 11, 26);
    MUST(keepAction(reg(), other)); // it is still to be done
    report(ActionState::Completed, u"Warning served."_s);
    other = file().row.action;
    other.dueOn = QDate(2026, 11, 19);
    QCOMPARE(keepAction(reg(), other).error().kind, Problem::Kind::Refused);
    other = file().row.action;
    other.riskItem = 7;
    MUST(keepAction(reg(), other));
    // What was taken back was still said of it.
    MUST(takeBack(u"It was the other household."_s));
    other = file().row.action;
    other.text = u"Tenancy warning next door."_s;
    QCOMPARE(keepAction(reg(), other).error().kind, Problem::Kind::Refused);
    QCOMPARE(file().row.action.text, u"Tenancy warning to the household upstairs."_s);
    QCOMPARE(file().row.action.ownerAgencyId, m_job->agency("HHR"));
}

QTEST_GUILESS_MAIN(TestTakeBackReport)
#include "tst_TakeBackReport.moc"
