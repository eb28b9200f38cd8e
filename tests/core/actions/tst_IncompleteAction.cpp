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
    QTest::newRow("on the day of the last meeting") << NotPossible << earlier << earlier << true;
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
