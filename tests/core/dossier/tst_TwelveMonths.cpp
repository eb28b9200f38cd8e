// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/TwelveMonths.h"

#include <QTest>

using namespace marac;

/// R038: the last meeting before a case's twelve months end.
class TestTwelveMonths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
};

void TestTwelveMonths::ends_data()
{
    QTest::addColumn<CaseState>("state");
    QTest::addColumn<QDate>("lastHeardOn");
    QTest::addColumn<bool>("reaches");
    QTest::newRow("on the day of the meeting") << CaseState::Live << QDate(2025, 11, 12) << true;
    QTest::newRow("the day before it") << CaseState::Live << QDate(2025, 11, 11) << false;
    QTest::newRow("the day before the next") << CaseState::Live << QDate(2025, 12, 9) << true;
    QTest::newRow("on the day of the next") << CaseState::Live << QDate(2025, 12, 10) << false;
    QTest::newRow("never heard") << CaseState::Live << QDate() << false;
    QTest::newRow("not live") << CaseState::Closed << QDate(2025, 11, 20) << false;
}

void TestTwelveMonths::ends()
{
    QFETCH(CaseState, state);
    QFETCH(QDate, lastHeardOn);
    QTEST(reachesTwelveMonths(state, lastHeardOn, QDate(2026, 11, 12), QDate(2026, 12, 10)), "reaches");
}

QTEST_GUILESS_MAIN(TestTwelveMonths)
#include "tst_TwelveMonths.moc"
