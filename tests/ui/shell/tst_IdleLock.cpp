// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/IdleLock.h"

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace marac;

class TestIdleLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void warnsThenExpires();
    void anyKeyKeepsItOpen();
    void minutesStayWithinOneAndFifteen();
    void aComputerThatSleptIsIdle();
    void stopsWhenStopped();
};

static const QDate day(2026, 10, 8);

void TestIdleLock::warnsThenExpires()
{
    FixedClock clock(day);
    IdleLock lock(clock);
    QSignalSpy warned(&lock, &IdleLock::warning);
    QSignalSpy expired(&lock, &IdleLock::expired);
    lock.start(5);
    clock.advanceMs(4 * 60'000 + 29'000);
    lock.check();
    QCOMPARE(warned.size(), 0);
    clock.advanceMs(2'000);
    lock.check();
    QCOMPARE(warned.size(), 1);
    QCOMPARE(warned.first().first().toInt(), 29);
    clock.advanceMs(29'000);
    lock.check();
    QCOMPARE(expired.size(), 1);
    lock.check();
    QCOMPARE(expired.size(), 1);
}

void TestIdleLock::anyKeyKeepsItOpen()
{
    FixedClock clock(day);
    IdleLock lock(clock);
    QSignalSpy warned(&lock, &IdleLock::warning);
    QSignalSpy expired(&lock, &IdleLock::expired);
    QWidget window;
    window.show();
    lock.start(1);
    clock.advanceMs(45'000);
    lock.check();
    QTest::keyClick(&window, Qt::Key_Shift);
    QCOMPARE(warned.last().first().toInt(), 0);
    clock.advanceMs(20'000);
    lock.check();
    QCOMPARE(expired.size(), 0);
    QTest::mouseMove(&window, {5, 5});
    QCoreApplication::processEvents();
    QTest::mouseClick(&window, Qt::LeftButton);
    clock.advanceMs(59'000);
    lock.check();
    QCOMPARE(expired.size(), 0);
    clock.advanceMs(1'000);
    lock.check();
    QCOMPARE(expired.size(), 1);
}

void TestIdleLock::minutesStayWithinOneAndFifteen()
{
    FixedClock clock(day);
    IdleLock lock(clock);
    lock.start(0);
    QCOMPARE(lock.minutes(), 1);
    lock.start(600);
    QCOMPARE(lock.minutes(), 15);
}

/// The steady clock of a sleeping computer stands still; the wall clock does not.
class SleepingClock final : public Clock
{
public:
    QDateTime now() const override { return wall; }
    qint64 steadyMs() const override { return 1000; }
    QDateTime wall = QDateTime(day, QTime(9, 0), Qt::UTC);
};

void TestIdleLock::aComputerThatSleptIsIdle()
{
    SleepingClock clock;
    IdleLock lock(clock);
    QSignalSpy expired(&lock, &IdleLock::expired);
    lock.start(5);
    clock.wall = clock.wall.addDays(3);
    lock.check();
    QCOMPARE(expired.size(), 1);
}

void TestIdleLock::stopsWhenStopped()
{
    FixedClock clock(day);
    IdleLock lock(clock);
    QSignalSpy expired(&lock, &IdleLock::expired);
    lock.start(5);
    lock.stop();
    clock.advanceMs(3'600'000);
    lock.check();
    QCOMPARE(expired.size(), 0);
    QVERIFY(!lock.isRunning());
}

QTEST_MAIN(TestIdleLock)
#include "tst_IdleLock.moc"
