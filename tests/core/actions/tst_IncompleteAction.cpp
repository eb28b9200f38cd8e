// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/IncompleteAction.h"

#include <QTest>

using namespace marac;

/// R034, scenario 11: which earlier actions a meeting looks at.
class TestIncompleteAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAt_data();
    void looksAt();
    void tellsADefaultOnce_data();
    void tellsADefaultOnce();
    void readsItAsItStood_data();
    void readsItAsItStood();
};

void TestIncompleteAction::looksAt_data()
{
    using enum ActionState;
    const QDate earlier(2026, 10, 8);
    const QDate meeting(2026, 11, 12);
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<QDate>("endedOn");
    QTest::addColumn<QDate>("setOn");
    QTest::addColumn<bool>("incomplete");
    QTest::newRow("still open") << Open << QDate() << earlier << true;
    QTest::newRow("set here") << Open << QDate() << meeting << false;
    QTest::newRow("done before") << Completed << QDate(2026, 11, 2) << earlier << false;
    QTest::newRow("done afterwards") << Completed << QDate(2026, 11, 13) << earlier << true;
    QTest::newRow("not done since the last meeting") << NotDone << QDate(2026, 10, 20) << earlier << true;
    QTest::newRow("on the day of the last meeting, which set it") << NotPossible << earlier << earlier << true;
    QTest::newRow("told the last meeting on its day") << NotDone << earlier << QDate(2026, 9, 10) << false;
    QTest::newRow("told the meeting before that") << NotDone << QDate(2026, 9, 20) << QDate(2026, 9, 10) << false;
}

void TestIncompleteAction::looksAt()
{
    QFETCH(QDate, setOn);
    QFETCH(ActionState, state);
    QFETCH(QDate, endedOn);
    Action action;
    action.state = state;
    action.endedOn = endedOn;
    QTEST(isIncomplete(action, setOn, QDate(2026, 11, 12), QDate(2026, 10, 8)), "incomplete");
}

void TestIncompleteAction::tellsADefaultOnce_data()
{
    const QDate september(2026, 9, 10);
    const QDate october(2026, 10, 8);
    QTest::addColumn<QDate>("setOn");
    QTest::addColumn<QDate>("endedOn");
    QTest::addColumn<int>("toldIn");
    QTest::newRow("reported on the day of a meeting") << september << october << 10;
    QTest::newRow("set and reported at one meeting") << october << october << 11;
    QTest::newRow("reported the day after") << september << october.addDays(1) << 11;
}

/// As not done, by the meetings of September, October, November and December.
void TestIncompleteAction::tellsADefaultOnce()
{
    QFETCH(QDate, setOn);
    QFETCH(QDate, endedOn);
    QFETCH(int, toldIn);
    Action action;
    action.state = ActionState::NotDone;
    action.endedOn = endedOn;
    const QList<QDate> meetings{QDate(2026, 9, 10), QDate(2026, 10, 8), QDate(2026, 11, 12), QDate(2026, 12, 10)};
    for (qsizetype i = 0; i < meetings.size(); ++i) {
        const QDate meeting = meetings.at(i);
        const QDate before = i > 0 ? meetings.at(i - 1) : QDate();
        const bool told =
            isIncomplete(action, setOn, meeting, before) && readAs(action, meeting) == Incomplete::AgencyDidNotAct;
        QCOMPARE(told, meeting.month() == toldIn);
    }
}

void TestIncompleteAction::readsItAsItStood_data()
{
    using enum ActionState;
    QTest::addColumn<ActionState>("state");
    QTest::addColumn<QDate>("endedOn");
    QTest::addColumn<Incomplete>("as");
    const QDate before(2026, 11, 2);
    const QDate after(2026, 11, 13);
    QTest::newRow("open") << Open << QDate() << Incomplete::StillOpen;
    QTest::newRow("not done") << NotDone << before << Incomplete::AgencyDidNotAct;
    QTest::newRow("not done on the day") << NotDone << QDate(2026, 11, 12) << Incomplete::AgencyDidNotAct;
    QTest::newRow("not possible") << NotPossible << before << Incomplete::NoLongerPossible;
    QTest::newRow("not done, told afterwards") << NotDone << after << Incomplete::StillOpen;
    QTest::newRow("done afterwards") << Completed << after << Incomplete::StillOpen;
}

void TestIncompleteAction::readsItAsItStood()
{
    QFETCH(ActionState, state);
    QFETCH(QDate, endedOn);
    Action action;
    action.state = state;
    action.endedOn = endedOn;
    QTEST(readAs(action, QDate(2026, 11, 12)), "as");
}

QTEST_GUILESS_MAIN(TestIncompleteAction)
#include "tst_IncompleteAction.moc"
