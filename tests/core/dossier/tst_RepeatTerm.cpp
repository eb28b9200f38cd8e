// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/RepeatTerm.h"

#include <QTest>

using namespace marac;

/// R038, R4: the last meeting before the months end in which a new incident makes a case a repeat.
class TestRepeatTerm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
};

void TestRepeatTerm::ends_data()
{
    QTest::addColumn<CaseState>("state");
    QTest::addColumn<QDate>("lastHeardOn");
    QTest::addColumn<int>("months");
    QTest::addColumn<bool>("reaches");
    QTest::newRow("on the day of the meeting") << CaseState::Live << QDate(2025, 11, 12) << 12 << true;
    QTest::newRow("the day before it") << CaseState::Live << QDate(2025, 11, 11) << 12 << false;
    QTest::newRow("the day before the next") << CaseState::Live << QDate(2025, 12, 9) << 12 << true;
    QTest::newRow("on the day of the next") << CaseState::Live << QDate(2025, 12, 10) << 12 << false;
    QTest::newRow("never heard") << CaseState::Live << QDate() << 12 << false;
    QTest::newRow("not live") << CaseState::Closed << QDate(2025, 11, 20) << 12 << false;
    QTest::newRow("a shorter term") << CaseState::Live << QDate(2026, 5, 12) << 6 << true;
    QTest::newRow("past a shorter term") << CaseState::Live << QDate(2025, 11, 12) << 6 << false;
    QTest::newRow("a longer term") << CaseState::Live << QDate(2024, 12, 9) << 24 << true;
    QTest::newRow("not yet in a longer term") << CaseState::Live << QDate(2025, 11, 12) << 24 << false;
}

void TestRepeatTerm::ends()
{
    QFETCH(CaseState, state);
    QFETCH(QDate, lastHeardOn);
    QFETCH(int, months);
    QTEST(repeatTermEnds(state, lastHeardOn, months, QDate(2026, 11, 12), QDate(2026, 12, 10)), "reaches");
}

QTEST_GUILESS_MAIN(TestRepeatTerm)
#include "tst_RepeatTerm.moc"
