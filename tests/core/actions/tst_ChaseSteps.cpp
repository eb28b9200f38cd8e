// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/ChaseSteps.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// R034, scenario 11: the days on which an action is chased, and which step waits.
class TestChaseSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheDays_data();
    void countsTheDays();
    void goesToTheFirstFullMeetingAfterTheEscalation_data();
    void goesToTheFirstFullMeetingAfterTheEscalation();
    void saysWhichStepWaits_data();
    void saysWhichStepWaits();
    void isPutBeforeEachFullMeetingWhileItIsOpen_data();
    void isPutBeforeEachFullMeetingWhileItIsOpen();
    void waitsWhateverWasRecordedOfADayAhead_data();
    void waitsWhateverWasRecordedOfADayAhead();
    void goesToTheChairAloneOfWhoTakesPartNoLonger();
    void saysWhichStepWasTaken_data();
    void saysWhichStepWasTaken();
    void keepsTheNumbersApart_data();
    void keepsTheNumbersApart();
};

static QList<Holiday> holidays()
{
    QList<Holiday> days;
    for (const int year : {2026, 2027}) {
        // Christmas and the New Year as they fall; the others far from the days counted here.
        for (const QDate day : {QDate(year, 1, 1), QDate(year, 4, 3), QDate(year, 4, 6), QDate(year, 5, 4),
                                QDate(year, 5, 25), QDate(year, 8, 31), QDate(year, 12, 25), QDate(year, 12, 28)}) {
            Holiday holiday;
            holiday.day = day;
            holiday.name = u"Holiday"_s;
            holiday.kind = HolidayKind::Bank;
            days << holiday;
        }
    }
    return days;
}

static Action due(QDate day, QDate setOn = QDate(2026, 10, 8))
{
    Action action;
    action.dueOn = day;
    action.setOn = setOn;
    return action;
}

static ChaseClock clockOf(const Action &action, const ChaseRule &rule = {}, const QList<QDate> &meetings = {},
                          QDate today = QDate(2026, 10, 9))
{
    return chaseClock(action, rule, WorkingDays(holidays()), meetings, today);
}

static Chase chased(ChaseStep step, QDate day)
{
    Chase chase;
    chase.step = step;
    chase.chasedOn = day;
    return chase;
}

void TestChaseSteps::countsTheDays_data()
{
    QTest::addColumn<QDate>("dueOn");
    QTest::addColumn<QDate>("setOn");
    QTest::addColumn<ChaseRule>("rule");
    QTest::addColumn<QDate>("reminder");
    QTest::addColumn<QDate>("overdue");
    QTest::addColumn<QDate>("escalation");
    const QDate setOn(2026, 10, 8);
    QTest::newRow("scenario 11") << QDate(2026, 10, 22) << setOn << ChaseRule{} << QDate(2026, 10, 20)
                                 << QDate(2026, 10, 23) << QDate(2026, 10, 29);
    QTest::newRow("over weekends") << QDate(2026, 10, 23) << setOn << ChaseRule{} << QDate(2026, 10, 21)
                                   << QDate(2026, 10, 26) << QDate(2026, 10, 30);
    QTest::newRow("over Christmas") << QDate(2026, 12, 24) << setOn << ChaseRule{} << QDate(2026, 12, 22)
                                    << QDate(2026, 12, 29) << QDate(2027, 1, 5);
    QTest::newRow("the partnership's numbers") << QDate(2026, 10, 22) << setOn << ChaseRule{3, 2, 10}
                                               << QDate(2026, 10, 19) << QDate(2026, 10, 26) << QDate(2026, 11, 5);
    QTest::newRow("no reminders here") << QDate(2026, 10, 22) << setOn << ChaseRule{0, 1, 5} << QDate()
                                       << QDate(2026, 10, 23) << QDate(2026, 10, 29);
    QTest::newRow("set on the reminder's day") << QDate(2026, 10, 22) << QDate(2026, 10, 20) << ChaseRule{} << QDate()
                                               << QDate(2026, 10, 23) << QDate(2026, 10, 29);
    QTest::newRow("set the day before") << QDate(2026, 10, 22) << QDate(2026, 10, 19) << ChaseRule{}
                                        << QDate(2026, 10, 20) << QDate(2026, 10, 23) << QDate(2026, 10, 29);
    QTest::newRow("in a year without bank holidays")
        << QDate(2031, 10, 22) << setOn << ChaseRule{} << QDate(2031, 10, 20) << QDate(2031, 10, 23)
        << QDate(2031, 10, 27);
}

void TestChaseSteps::countsTheDays()
{
    QFETCH(QDate, dueOn);
    QFETCH(QDate, setOn);
    QFETCH(ChaseRule, rule);
    const ChaseClock clock = clockOf(due(dueOn, setOn), rule);
    QTEST(clock.reminderOn, "reminder");
    QTEST(clock.overdueOn, "overdue");
    QTEST(clock.escalationOn, "escalation");
    QVERIFY(!clock.chairOn.isValid());
}

void TestChaseSteps::goesToTheFirstFullMeetingAfterTheEscalation_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QList<QDate>>("meetings");
    QTest::addColumn<QDate>("chair");
    QTest::addColumn<QDate>("before");
    const QDate october(2026, 10, 8), november(2026, 11, 12), december(2026, 12, 10);
    const QList<QDate> called{december, november, october};
    QTest::newRow("scenario 11") << QDate(2026, 10, 9) << called << november << october;
    QTest::newRow("none is called") << QDate(2026, 10, 9) << QList<QDate>{october} << QDate() << october;
    QTest::newRow("on the day itself") << QDate(2026, 10, 9) << QList<QDate>{QDate(2026, 10, 29)} << QDate(2026, 10, 29)
                                       << QDate();
    QTest::newRow("the day before is too soon")
        << QDate(2026, 10, 9) << QList<QDate>{QDate(2026, 10, 28), november} << november << QDate(2026, 10, 28);
    QTest::newRow("the meeting's own day") << november << called << november << october;
    QTest::newRow("once it is over, the next") << QDate(2026, 11, 13) << called << december << november;
    QTest::newRow("over, and no other is called") << QDate(2026, 12, 11) << called << QDate() << december;
    QTest::newRow("the clock went back before it was set") << QDate(2026, 1, 1) << called << november << october;
}

void TestChaseSteps::goesToTheFirstFullMeetingAfterTheEscalation()
{
    QFETCH(QDate, today);
    QFETCH(QList<QDate>, meetings);
    const ChaseClock clock = clockOf(due(QDate(2026, 10, 22)), {}, meetings, today);
    QTEST(clock.chairOn, "chair");
    QTEST(clock.chairBefore, "before");
}

void TestChaseSteps::saysWhichStepWaits_data()
{
    using enum ChaseStep;
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QList<ChaseStep>>("taken");
    QTest::addColumn<bool>("waits");
    QTest::addColumn<ChaseStep>("step");
    QTest::addColumn<QDate>("on");
    const auto row = [](const char *what, QDate today, const QList<ChaseStep> &taken, ChaseStep step, QDate on) {
        QTest::newRow(what) << today << taken << on.isValid() << step << on;
    };
    const QDate reminder(2026, 10, 20), overdue(2026, 10, 23), escalation(2026, 10, 29), chair(2026, 11, 12);
    row("ahead", QDate(2026, 10, 9), {}, Reminder, reminder);
    row("the day of the reminder", reminder, {}, Reminder, reminder);
    row("the day after it", QDate(2026, 10, 21), {}, Reminder, reminder);
    row("reminded early", QDate(2026, 10, 19), {Reminder}, Overdue, overdue);
    row("reminded", QDate(2026, 10, 22), {Reminder}, Overdue, overdue);
    row("never reminded, overdue", overdue, {}, Overdue, overdue);
    row("told that it is overdue", overdue, {Reminder, Overdue}, Escalation, escalation);
    row("nobody did anything", escalation, {}, Escalation, escalation);
    row("told twice, not escalated", escalation, {Overdue, Overdue}, Escalation, escalation);
    row("escalated early", QDate(2026, 10, 26), {Escalation}, Chair, chair);
    row("escalated", escalation, {Escalation}, Chair, chair);
    row("the meeting", chair, {Escalation}, Chair, chair);
    row("after the meeting, which had it on its agenda", QDate(2026, 11, 13), {Escalation}, Chair, QDate());
    row("after the meeting, never escalated", QDate(2026, 11, 13), {Overdue}, Escalation, escalation);
    row("put before the chair", chair, {Chair}, Chair, QDate());
}

void TestChaseSteps::saysWhichStepWaits()
{
    QFETCH(QDate, today);
    QFETCH(QList<ChaseStep>, taken);
    QList<Chase> chases;
    for (const ChaseStep one : std::as_const(taken))
        chases << chased(one, today);
    const std::optional<ChaseDue> next =
        nextChase(clockOf(due(QDate(2026, 10, 22)), {}, {QDate(2026, 11, 12)}, today), chases, true, today);
    QTEST(next.has_value(), "waits");
    if (!next)
        return;
    QTEST(next->step, "step");
    QTEST(next->on, "on");
}

void TestChaseSteps::isPutBeforeEachFullMeetingWhileItIsOpen_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QList<QDate>>("before"); // the days on which it was put before the chair
    QTest::addColumn<QDate>("on");
    const QDate early(2026, 11, 10), november(2026, 11, 12), over(2026, 11, 13), december(2026, 12, 10);
    QTest::newRow("not yet") << early << QList<QDate>{} << november;
    QTest::newRow("told ahead of the meeting") << early << QList<QDate>{early} << QDate();
    QTest::newRow("told at the meeting") << november << QList<QDate>{november} << QDate();
    QTest::newRow("that meeting is over") << over << QList<QDate>{november} << december;
    QTest::newRow("nobody told that one") << over << QList<QDate>{} << december;
    QTest::newRow("told ahead, and it is over") << over << QList<QDate>{early} << december;
    QTest::newRow("told after it, for the next") << over << QList<QDate>{november, over} << QDate();
    QTest::newRow("told at both") << december << QList<QDate>{november, december} << QDate();
    QTest::newRow("none is called after both") << december.addDays(1) << QList<QDate>{november, december} << QDate();
}

void TestChaseSteps::isPutBeforeEachFullMeetingWhileItIsOpen()
{
    QFETCH(QDate, today);
    QFETCH(QList<QDate>, before);
    QFETCH(QDate, on);
    QList<Chase> chases{chased(ChaseStep::Escalation, QDate(2026, 10, 29))};
    for (const QDate day : std::as_const(before))
        chases << chased(ChaseStep::Chair, day);
    const QList<QDate> called{QDate(2026, 10, 8), QDate(2026, 11, 12), QDate(2026, 12, 10)};
    const std::optional<ChaseDue> next =
        nextChase(clockOf(due(QDate(2026, 10, 22)), {}, called, today), chases, true, today);
    QCOMPARE(next, on.isValid() ? std::optional(ChaseDue{ChaseStep::Chair, on}) : std::nullopt);
}

/// The clock stood wrong when it was recorded, and was put back.
void TestChaseSteps::waitsWhateverWasRecordedOfADayAhead_data()
{
    using enum ChaseStep;
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QList<ChaseStep>>("taken");
    QTest::addColumn<ChaseStep>("ahead");
    QTest::addColumn<ChaseDue>("waits");
    const QDate reminder(2026, 10, 20), overdue(2026, 10, 23), escalation(2026, 10, 29), chair(2026, 11, 12);
    QTest::newRow("the officer") << reminder << QList<ChaseStep>{} << Overdue << ChaseDue{Reminder, reminder};
    QTest::newRow("the PDMO") << overdue << QList{Reminder} << Escalation << ChaseDue{Overdue, overdue};
    QTest::newRow("the chair") << escalation << QList{Overdue} << Chair << ChaseDue{Escalation, escalation};
    QTest::newRow("the chair, at her turn") << chair << QList{Escalation} << Chair << ChaseDue{Chair, chair};
}

void TestChaseSteps::waitsWhateverWasRecordedOfADayAhead()
{
    QFETCH(QDate, today);
    QFETCH(QList<ChaseStep>, taken);
    QFETCH(ChaseStep, ahead);
    QList<Chase> chases;
    for (const ChaseStep step : std::as_const(taken))
        chases << chased(step, today);
    chases << chased(ahead, QDate(2027, 3, 5));
    const ChaseClock clock = clockOf(due(QDate(2026, 10, 22)), {}, {QDate(2026, 11, 12)}, today);
    const std::optional<ChaseDue> next = nextChase(clock, chases, true, today);
    QVERIFY(next);
    QTEST(*next, "waits");
}

/// R090, R135: nothing goes to it any more.
void TestChaseSteps::goesToTheChairAloneOfWhoTakesPartNoLonger()
{
    const QDate chair(2026, 11, 12);
    for (const QDate today : {QDate(2026, 10, 9), QDate(2026, 10, 23), QDate(2026, 10, 29), chair}) {
        const ChaseClock clock = clockOf(due(QDate(2026, 10, 22)), {}, {chair}, today);
        QCOMPARE(nextChase(clock, {}, false, today), (ChaseDue{ChaseStep::Chair, chair}));
        QVERIFY(!nextChase(clock, {chased(ChaseStep::Chair, today)}, false, today));
    }
}

void TestChaseSteps::saysWhichStepWasTaken_data()
{
    QTest::addColumn<ChaseLevel>("level");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<ChaseStep>("step");
    QTest::newRow("long before") << ChaseLevel::Officer << QDate(2026, 10, 9) << ChaseStep::Reminder;
    QTest::newRow("on its day") << ChaseLevel::Officer << QDate(2026, 10, 22) << ChaseStep::Reminder;
    QTest::newRow("the working day after") << ChaseLevel::Officer << QDate(2026, 10, 23) << ChaseStep::Overdue;
    QTest::newRow("an officer once more") << ChaseLevel::Officer << QDate(2026, 11, 2) << ChaseStep::Overdue;
    QTest::newRow("the PDMO early") << ChaseLevel::Pdmo << QDate(2026, 10, 23) << ChaseStep::Escalation;
    QTest::newRow("the chair") << ChaseLevel::Chair << QDate(2026, 11, 12) << ChaseStep::Chair;
}

void TestChaseSteps::saysWhichStepWasTaken()
{
    QFETCH(ChaseLevel, level);
    QFETCH(QDate, day);
    QFETCH(ChaseStep, step);
    QCOMPARE(stepTaken(level, clockOf(due(QDate(2026, 10, 22))), day), step);
    QCOMPARE(levelOf(step), level);
}

void TestChaseSteps::keepsTheNumbersApart_data()
{
    QTest::addColumn<ChaseRule>("rule");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("the defaults") << ChaseRule{} << QStringList();
    QTest::newRow("no reminders") << ChaseRule{0, 1, 2} << QStringList();
    QTest::newRow("too early") << ChaseRule{21, 1, 5} << QStringList{u"reminderDays"_s};
    QTest::newRow("overdue on its day") << ChaseRule{2, 0, 5} << QStringList{u"overdueDays"_s};
    QTest::newRow("at once to the PDMO") << ChaseRule{2, 5, 5} << QStringList{u"escalationDays"_s};
    QTest::newRow("never to the PDMO") << ChaseRule{2, 1, 41} << QStringList{u"escalationDays"_s};
}

void TestChaseSteps::keepsTheNumbersApart()
{
    QFETCH(ChaseRule, rule);
    QStringList fields;
    for (const FieldProblem &problem : problemsIn(rule))
        fields << problem.field;
    QTEST(fields, "fields");
}

QTEST_GUILESS_MAIN(TestChaseSteps)
#include "tst_ChaseSteps.moc"
