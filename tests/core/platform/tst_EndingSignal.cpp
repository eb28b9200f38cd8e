// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/EndingSignal.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace marac;

class TestEndingSignal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsInsteadOfEnding_data();
    void tellsInsteadOfEnding();
    void leavesTheSignalsAsTheyWere();
};

void TestEndingSignal::tellsInsteadOfEnding_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
    QTest::newRow("SIGINT") << SIGINT;
}

void TestEndingSignal::tellsInsteadOfEnding()
{
    QFETCH(int, number);
    const EndingSignal ending;
    QSignalSpy asked(&ending, &EndingSignal::asked);
    QCOMPARE(std::raise(number), 0);
    QTRY_COMPARE(asked.size(), 1);
    QCOMPARE(std::raise(number), 0);
    QTRY_COMPARE(asked.size(), 2);
}

void TestEndingSignal::leavesTheSignalsAsTheyWere()
{
    const auto before = std::signal(SIGTERM, SIG_IGN);
    {
        const EndingSignal ending;
    }
    QVERIFY(std::signal(SIGTERM, before) == SIG_IGN);
}

QTEST_GUILESS_MAIN(TestEndingSignal)
#include "tst_EndingSignal.moc"
