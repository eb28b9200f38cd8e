// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/KdfCalibration.h"
#include "core/keys/KdfPolicy.h"
#include "tests/support/CheapKeys.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <sys/resource.h>
#include <unistd.h>

using namespace marac;

static constexpr quint64 MiB = 1024 * 1024;

/// A computer with 64 MiB to spare; run apart, since the limit can't be lifted again.
static int cramped()
{
    const QByteArray passphraseAhead =
        cheap::passphrase().bytes().view().toByteArray(); // libraries loaded before the limit
    QFile usage(QStringLiteral("/proc/self/statm"));
    if (passphraseAhead.isEmpty() || !usage.open(QIODevice::ReadOnly))
        return 1;
    const rlim_t used = rlim_t(usage.readAll().split(' ').constFirst().toULongLong()) * rlim_t(sysconf(_SC_PAGESIZE));
    const rlimit most{used + 64 * MiB, used + 64 * MiB};
    setrlimit(RLIMIT_AS, &most);
    const Result<Keyring::Founded> made = Keyring::create({1, QStringLiteral("a.brown"), QStringLiteral("Alex Brown")},
                                                          cheap::passphrase(), KdfPolicy::production());
    if (made)
        return 2;
    std::printf("%d %s", int(made.error().kind), qPrintable(made.error().text));
    return 0;
}

class TestKdfPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardsTheProgramsWell();
    void readsOnlyWithinItsLimits_data();
    void readsOnlyWithinItsLimits();
    void saysWhenMemoryRanOut();
    void costsWhatItSays();
    void growsWithTheComputer_data();
    void growsWithTheComputer();
    void measuresOnlyForATarget();
};

void TestKdfPolicy::guardsTheProgramsWell()
{
    constexpr KdfPolicy policy = KdfPolicy::production();
    QVERIFY(policy.fresh.memoryBytes >= 256 * MiB);
    QVERIFY(policy.fresh.passes >= 3);
    QVERIFY(policy.isReadable(policy.fresh));
    QVERIFY(!policy.isBelowFloor(policy.fresh));
}

void TestKdfPolicy::readsOnlyWithinItsLimits_data()
{
    QTest::addColumn<quint64>("memory");
    QTest::addColumn<quint32>("passes");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<bool>("belowFloor");
    QTest::newRow("least") << 64 * MiB << quint32(1) << true << true;
    QTest::newRow("less memory") << 64 * MiB - 1 << quint32(1) << false << true;
    QTest::newRow("no pass") << 64 * MiB << quint32(0) << false << true;
    QTest::newRow("floor") << 256 * MiB << quint32(3) << true << false;
    QTest::newRow("memory below") << 256 * MiB - 1 << quint32(20) << true << true;
    QTest::newRow("passes below") << 2048 * MiB << quint32(2) << true << true;
    QTest::newRow("most") << 2048 * MiB << quint32(20) << true << false;
    QTest::newRow("more memory") << 2048 * MiB + 1 << quint32(20) << false << false;
    QTest::newRow("more passes") << 2048 * MiB << quint32(21) << false << false;
}

void TestKdfPolicy::readsOnlyWithinItsLimits()
{
    QFETCH(quint64, memory);
    QFETCH(quint32, passes);
    QTEST(KdfPolicy::production().isReadable({memory, passes}), "readable");
    QTEST(KdfPolicy::production().isBelowFloor({memory, passes}), "belowFloor");
}

void TestKdfPolicy::saysWhenMemoryRanOut()
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--cramped")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(said.startsWith(QByteArray::number(int(Problem::Kind::Unavailable))), said.constData());
    QVERIFY2(said.contains("not enough memory") && said.contains("256 MB"), said.constData());
}

void TestKdfPolicy::growsWithTheComputer_data()
{
    QTest::addColumn<qint64>("probeMs"); // of 64 MiB and 3 passes
    QTest::addColumn<quint64>("machineMiB");
    QTest::addColumn<quint64>("memoryMiB");
    QTest::addColumn<quint32>("passes");

    QTest::newRow("slow stays at the floor") << qint64(2000) << quint64(16384) << quint64(256) << quint32(3);
    QTest::newRow("just what the floor takes") << qint64(250) << quint64(16384) << quint64(256) << quint32(3);
    QTest::newRow("a third to spare: a pass more") << qint64(187) << quint64(16384) << quint64(256) << quint32(4);
    QTest::newRow("twice as quick: memory first") << qint64(125) << quint64(16384) << quint64(512) << quint32(3);
    QTest::newRow("with little memory: passes") << qint64(125) << quint64(4096) << quint64(256) << quint32(6);
    QTest::newRow("four times as quick") << qint64(62) << quint64(16384) << quint64(1024) << quint32(3);
    QTest::newRow("never above what is read") << qint64(1) << quint64(1048576) << quint64(2048) << quint32(20);
    QTest::newRow("memory unknown") << qint64(62) << quint64(0) << quint64(256) << quint32(12);
    QTest::newRow("a clock that stood still") << qint64(0) << quint64(16384) << quint64(256) << quint32(3);
}

void TestKdfPolicy::growsWithTheComputer()
{
    QFETCH(qint64, probeMs);
    QFETCH(quint64, machineMiB);
    constexpr KdfPolicy policy = KdfPolicy::production();
    const KdfCost cost = calibratedCost(policy, {{64 * MiB, 3}, probeMs * 1000}, machineMiB * MiB);
    QTEST(cost.memoryBytes / MiB, "memoryMiB");
    QTEST(cost.passes, "passes");
    QVERIFY(!policy.isBelowFloor(cost));
    QVERIFY(policy.isReadable(cost));
}

void TestKdfPolicy::measuresOnlyForATarget()
{
    KdfPolicy policy = cheap::policy();
    QCOMPARE(costOnThisComputer(policy), policy.fresh);
    policy.targetMs = 1;
    const KdfCost cost = costOnThisComputer(policy);
    QVERIFY(policy.isReadable(cost));
    QVERIFY(cost.memoryBytes >= policy.fresh.memoryBytes && cost.passes >= policy.fresh.passes);
}

void TestKdfPolicy::costsWhatItSays()
{
    // The one test at full cost: a keyring of the programs opens, and stands as such in the file.
    const Result<Keyring::Founded> made = Keyring::create({1, QStringLiteral("a.brown"), QStringLiteral("Alex Brown")},
                                                          cheap::passphrase(), KdfPolicy::production());
    QVERIFY(made);
    const KdfCost cost = made->keyring.user(1)->cost; // as this computer can afford, and never less than the floor
    QVERIFY(!KdfPolicy::production().isBelowFloor(cost));
    QVERIFY(KdfPolicy::production().isReadable(cost));
    const Result<Keyring> read = Keyring::parse(made->keyring.serialise(), KdfPolicy::production());
    QVERIFY(read);
    const Result<Unlocked> unlocked = read->unlock(QStringLiteral("a.brown"), cheap::passphrase());
    QVERIFY(unlocked);
    QVERIFY(!unlocked->needsRewrap);
    // What the tests use is far too cheap for the programs, which refuse it.
    QVERIFY(!Keyring::parse(cheap::founded().keyring.serialise(), KdfPolicy::production()));
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 2 && std::strcmp(argv[1], "--cramped") == 0)
        return cramped();
    TestKdfPolicy test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_KdfPolicy.moc"
