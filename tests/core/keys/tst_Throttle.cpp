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
    void letsFiveInFiveMinutesAfterTheThird();
    void waitsOutTheDelay();
    void forgetsAfterTheRightOne();
    void isNotClearedByAnothersRightOne();
    void countsBeforeItIsLookedAt();
    void outlivesARestartOfTheProgram();
    void outlivesARestartOfTheComputer();
    void gainsNothingByTheClock();
    void isNeverStuckByTheClock();
    void forgetsAfterADay();
    void isKeptApartForEachRegister();
    void waitsOnceAfterADamagedFile_data();
    void waitsOnceAfterADamagedFile();
    void refusesWhereItCannotCount();

private:
    static constexpr qint64 anna = 1;
    static constexpr qint64 ben = 2;

    Throttle throttle(const QString &boot = QStringLiteral("monday")) const
    {
        Result<Throttle> held = Throttle::hold(m_folder->path(), m_register, m_clock, boot);
        if (!held)
            qFatal("the throttle: %s", qPrintable(held.error().text));
        return std::move(*held);
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
    for (int i = 0; i < 6; ++i)
        QVERIFY(throttle().begin(anna));
}

void TestThrottle::growsByTheTable_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("seconds");
    const int seconds[] = {0, 0, 0, 1, 5, 15, 45, 90, 150, 150, 150};
    for (int failures = 0; failures < 11; ++failures)
        QTest::addRow("%d", failures) << failures << seconds[failures];
    QTest::newRow("very many") << 2000000000 << 150;
    QTest::newRow("below nought") << -1 << 0;
}

void TestThrottle::growsByTheTable()
{
    QFETCH(int, failures);
    QTEST(delayAfter(failures), "seconds");
}

void TestThrottle::letsFiveInFiveMinutesAfterTheThird()
{
    QList<qint64> tries; // somebody who tries as soon as they may, for an hour
    while (m_clock.steady < 5000000 + 3600 * 1000) {
        if (throttle().waitMs() == 0) {
            tries.append(m_clock.steady);
            QVERIFY(throttle().begin(anna));
        } else {
            m_clock.steady += 500;
        }
    }
    QVERIFY(tries.size() > 20);
    for (qsizetype first = 3; first + 5 < tries.size(); ++first) // five in any five minutes, and from the third on
        QVERIFY(tries.at(first + 5) - tries.at(first) >= 300'000);
    QVERIFY(tries.at(8) - tries.at(2) > 300'000);
}

void TestThrottle::waitsOutTheDelay()
{
    failSixTimes();
    QCOMPARE(throttle().failures(), 6);
    QCOMPARE(throttle().waitMs(), 45000);
    m_clock.pass(30);
    QCOMPARE(throttle().waitMs(), 15000);
    m_clock.pass(15);
    QCOMPARE(throttle().waitMs(), 0);
    QVERIFY(throttle().begin(anna));
    QCOMPARE(throttle().waitMs(), 90000);
}

void TestThrottle::forgetsAfterTheRightOne()
{
    failSixTimes();
    QVERIFY(throttle().begin(Throttle::unknownLogin));
    QVERIFY(throttle().succeeded(anna));
    QCOMPARE(throttle().waitMs(), 0);
    QCOMPARE(throttle().failures(), 0);
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestThrottle::isNotClearedByAnothersRightOne()
{
    for (int i = 0; i < 6; ++i) {
        QVERIFY(throttle().begin(anna));
        QVERIFY(throttle().begin(ben)); // with ben's own passphrase in between
        QVERIFY(throttle().succeeded(ben));
    }
    QCOMPARE(throttle().failures(), 6);
    QCOMPARE(throttle().waitMs(), 45000);
    m_clock.pass(45);
    QVERIFY(throttle().begin(ben));
    QVERIFY(throttle().succeeded(ben));
    QCOMPARE(throttle().waitMs(), 0); // nor does ben pay again for anna's tries
}

void TestThrottle::countsBeforeItIsLookedAt()
{
    QVERIFY(throttle().begin(anna));
    QCOMPARE(throttle().failures(), 1); // a program killed while it derives has used its try
    QVERIFY(throttle().notLookedAt(anna));
    QCOMPARE(throttle().failures(), 0);

    Throttle held = throttle();
    const Result<Throttle> second = Throttle::hold(m_folder->path(), m_register, m_clock, QStringLiteral("monday"));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Problem::Kind::Denied);
}

void TestThrottle::outlivesARestartOfTheProgram()
{
    failSixTimes();
    m_clock.pass(4);
    QCOMPARE(throttle().failures(), 6);
    QCOMPARE(throttle().waitMs(), 41000);
    m_clock.pass(100);
    QCOMPARE(throttle().waitMs(), 0);
    QCOMPARE(throttle().failures(), 6);
}

void TestThrottle::outlivesARestartOfTheComputer()
{
    failSixTimes();
    m_clock.pass(4);
    m_clock.steady = 100;
    QCOMPARE(throttle(QStringLiteral("tuesday")).waitMs(), 41000);
    m_clock.pass(41);
    QCOMPARE(throttle(QStringLiteral("tuesday")).waitMs(), 0);
}

void TestThrottle::gainsNothingByTheClock()
{
    failSixTimes();
    m_clock.wall = m_clock.wall.addYears(50);
    QCOMPARE(throttle().waitMs(), 45000);
    m_clock.wall = m_clock.wall.addYears(-60);
    QCOMPARE(throttle().waitMs(), 45000);
}

void TestThrottle::isNeverStuckByTheClock()
{
    m_clock.wall = m_clock.wall.addYears(3); // wrong for a while
    failSixTimes();
    m_clock.wall = m_clock.wall.addYears(-3); // put right, and started again: the whole delay once more
    m_clock.steady = 100;
    QCOMPARE(throttle(QStringLiteral("tuesday")).waitMs(), 45000);
    m_clock.pass(45);
    QCOMPARE(throttle(QStringLiteral("tuesday")).waitMs(), 0);
}

void TestThrottle::forgetsAfterADay()
{
    failSixTimes();
    m_clock.pass(23 * 3600);
    QVERIFY(throttle().begin(ben));
    QCOMPARE(throttle().failures(), 7);
    m_clock.pass(2 * 3600);
    QCOMPARE(throttle().failures(), 1);
}

void TestThrottle::isKeptApartForEachRegister()
{
    failSixTimes();
    m_register = QUuid::createUuid();
    QCOMPARE(throttle().failures(), 0);
}

void TestThrottle::waitsOnceAfterADamagedFile_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("nonsense") << QByteArray("\xFF\x00nonsense", 10);
    QTest::newRow("no counts") << QByteArray(R"({"counts":{}})");
    QTest::newRow("nought") << QByteArray(R"({"counts":{"1":{"failures":0,"agoMs":0}}})");
    QTest::newRow("below nought") << QByteArray(R"({"counts":{"1":{"failures":5,"agoMs":-5}}})");
    QTest::newRow("words") << QByteArray(R"({"counts":{"anna":{"failures":5,"agoMs":5}}})");
    QTest::newRow("large") << QByteArray(100000, ' ');
    QTest::newRow("times of nobody's clock")
        << QByteArray(R"({"counts":{"1":{"failures":9,"agoMs":9e18}},"boot":"monday","steadyMs":9e18,"utcMs":-9e18})");
}

void TestThrottle::waitsOnceAfterADamagedFile()
{
    QFETCH(QByteArray, content);
    failSixTimes();
    const QString name = QDir(m_folder->path()).entryList(QDir::Files).constFirst();
    QVERIFY(writeDurably(m_folder->filePath(name), content));
    QCOMPARE(throttle().waitMs(), 150000);
    m_clock.pass(60);
    QCOMPARE(throttle().waitMs(), 90000); // asking does not begin it anew
    m_clock.pass(90);
    QCOMPARE(throttle().waitMs(), 0);
}

void TestThrottle::refusesWhereItCannotCount()
{
    const QString none = m_folder->filePath(QStringLiteral("none"));
    QCOMPARE(Throttle::hold(none, m_register, m_clock, QString()).error().kind, Problem::Kind::Unavailable);
    Throttle held = throttle();
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("throttle-") + m_register.toString(QUuid::WithoutBraces)));
    QCOMPARE(held.begin(anna).error().kind, Problem::Kind::Unavailable);
}

QTEST_GUILESS_MAIN(TestThrottle)
#include "tst_Throttle.moc"
