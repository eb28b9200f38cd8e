// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Throttle.h"
#include "core/platform/PrivateFile.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace marac;

/// The clock on the wall, which people can set, and the one they can't, each moved by itself.
class TwoClocks : public Clock
{
public:
    QDateTime now() const override { return wall; }
    qint64 steadyMs() const override { return steady; }
    void pass(qint64 seconds)
    {
        wall = wall.addSecs(seconds);
        steady += seconds * 1000;
    }

    QDateTime wall{QDate(2026, 7, 14), QTime(8, 0), Qt::UTC};
    qint64 steady = 5000000;
};

class TestThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void growsByTheTable_data();
    void growsByTheTable();
    void waitsOutTheDelay();
    void forgetsAfterTheRightOne();
    void outlivesARestartOfTheProgram();
    void outlivesARestartOfTheComputer();
    void gainsNothingByTheClock();
    void isKeptApartForEachRegister();
    void waitsAfterADamagedFile_data();
    void waitsAfterADamagedFile();
    void worksWithoutAFolder();

private:
    Throttle throttle(const QString &boot = QStringLiteral("monday")) const
    {
        return Throttle(m_folder->path(), m_register, m_clock, boot);
    }
    void failSixTimes() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QUuid m_register = QUuid::createUuid();
    TwoClocks m_clock;
};

void TestThrottle::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_clock = TwoClocks();
}

void TestThrottle::failSixTimes() const
{
    Throttle one = throttle();
    for (int i = 0; i < 6; ++i)
        one.failed();
}

void TestThrottle::growsByTheTable_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    const int seconds[] = {0, 0, 0, 1, 2, 5, 15, 30, 60, 60, 60};
    for (int failures = 0; failures < 11; ++failures)
        QTest::addRow("%d", failures) << failures << seconds[failures];
    QTest::newRow("very many") << 2000000000 << 60;
    QTest::newRow("below nought") << -1 << 0;
}

void TestThrottle::growsByTheTable()
{
    QFETCH(int, failures);
    QTEST(delayAfter(failures), "seconds");
}

void TestThrottle::waitsOutTheDelay()
{
    Throttle one = throttle();
    QCOMPARE(one.waitMs(), 0);
    for (int i = 0; i < 6; ++i)
        one.failed();
    QCOMPARE(one.failures(), 6);
    QCOMPARE(one.waitMs(), 15000);
    m_clock.pass(10);
    QCOMPARE(one.waitMs(), 5000);
    m_clock.pass(5);
    QCOMPARE(one.waitMs(), 0);
    one.failed();
    QCOMPARE(one.waitMs(), 30000);
}

void TestThrottle::forgetsAfterTheRightOne()
{
    failSixTimes();
    Throttle one = throttle();
    one.succeeded();
    QCOMPARE(one.waitMs(), 0);
    QCOMPARE(throttle().failures(), 0);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestThrottle::outlivesARestartOfTheProgram()
{
    failSixTimes();
    m_clock.pass(4);
    QCOMPARE(throttle().failures(), 6);
    QCOMPARE(throttle().waitMs(), 11000);
    m_clock.pass(100);
    QCOMPARE(throttle().waitMs(), 0);
    QCOMPARE(throttle().failures(), 6);
}

void TestThrottle::outlivesARestartOfTheComputer()
{
    failSixTimes();
    m_clock.pass(4);
    m_clock.steady = 100;
    Throttle next = throttle(QStringLiteral("tuesday"));
    QCOMPARE(next.waitMs(), 11000);
    m_clock.pass(11);
    QCOMPARE(next.waitMs(), 0);
}

void TestThrottle::gainsNothingByTheClock()
{
    failSixTimes();
    m_clock.wall = m_clock.wall.addYears(50);
    QCOMPARE(throttle().waitMs(), 15000);
    m_clock.wall = m_clock.wall.addYears(-60);
    QCOMPARE(throttle().waitMs(), 15000);

    // Put back and started again: the whole delay once more, and not until the old time comes round.
    m_clock.steady = 100;
    Throttle next = throttle(QStringLiteral("tuesday"));
    QCOMPARE(next.waitMs(), 15000);
    m_clock.pass(15);
    QCOMPARE(next.waitMs(), 0);
}

void TestThrottle::isKeptApartForEachRegister()
{
    failSixTimes();
    QCOMPARE(Throttle(m_folder->path(), QUuid::createUuid(), m_clock, QStringLiteral("monday")).failures(), 0);
}

void TestThrottle::waitsAfterADamagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("nonsense") << QByteArray("\xFF\x00nonsense", 10);
    QTest::newRow("nought") << QByteArray(R"({"failures":0})");
    QTest::newRow("below nought") << QByteArray(R"({"failures":-5})");
    QTest::newRow("words") << QByteArray(R"({"failures":"many"})");
    QTest::newRow("large") << QByteArray(10000, ' ');
    QTest::newRow("times of nobody's clock")
        << QByteArray(R"({"failures":9,"boot":"monday","steadyMs":9e18,"utcMs":-9e18})");
}

void TestThrottle::waitsAfterADamagedFile()
{
    QFETCH(QByteArray, content);
    failSixTimes();
    const QString name = QDir(m_folder->path()).entryList(QDir::Files).constFirst();
    QVERIFY(writeDurably(m_folder->filePath(name), content));
    const Throttle next = throttle();
    QCOMPARE(next.waitMs(), 60000);
    m_clock.pass(60);
    QCOMPARE(next.waitMs(), 0);
}

void TestThrottle::worksWithoutAFolder()
{
    Throttle one(m_folder->filePath(QStringLiteral("none")), m_register, m_clock, QString());
    for (int i = 0; i < 4; ++i)
        one.failed();
    QCOMPARE(one.waitMs(), 2000);
}

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_Throttle.moc"
