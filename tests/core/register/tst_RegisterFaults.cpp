// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/settings/SaveSettings.h"
#include "core/schema/Migrations.h"
#include "tests/support/Faults.h"
#include "tests/support/TestRegister.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace marac;

static constexpr int capacityBefore = 10;
static constexpr int changes = 3;
static constexpr int struckBeforeLocking = 20; ///< an exit code

static RegisterPlace placeIn(const QString &folder, const Clock &clock)
{
    return {folder + QStringLiteral("/sefton.marac"), &clock, registerMigrations(), folder + QStringLiteral("/state"),
            test::TestRegister::cheapPolicy(),        true};
}

static Result<std::unique_ptr<Register>> openAsAdministrator(const QString &folder, const Clock &clock)
{
    const QString login = QStringLiteral("administrator");
    return Register::open(placeIn(folder, clock), login, test::passphraseFor(login));
}

/// A working day of the program, to be killed or failed at any of its calls: unlock, change one setting three times, lock.
/// Each change is acknowledged by one letter, as a person sees the form close.
/// `struckBeforeLocking` when a fault had come about by then, otherwise 0; 3 when it could not unlock.
static int work(const char *folder)
{
    const FixedClock clock(QDate(2026, 10, 9));
    const Result<std::unique_ptr<Register>> reg = openAsAdministrator(QFile::decodeName(folder), clock);
    if (!reg)
        return 3;
    for (int i = 1; i <= changes; ++i) {
        Settings settings = (*reg)->settings();
        settings.meetingCapacity = capacityBefore + i;
        std::putchar(saveSettings(**reg, settings) ? 's' : 'f');
        std::fflush(stdout);
    }
    return faults::hasStruck() ? struckBeforeLocking : 0;
}

/// A flush of the register or its journal. When it fails the bytes lie in memory all the same: only what is said can be wrong.
static bool isFlushOfTheRegister(const faults::Call &call)
{
    return call.name == QLatin1String("flush")
        && (call.path.endsWith(QStringLiteral("/sefton.marac"))
            || call.path.endsWith(QStringLiteral("/sefton.marac-journal")));
}

/// How many calls of each kind are tried: spread over all, starting elsewhere for each kind. With MARAC_ALL_FAULTS set, each.
static int strideOver(int points)
{
    constexpr int tried = 16;
    return qEnvironmentVariableIsSet("MARAC_ALL_FAULTS") ? 1 : std::max(1, points / tried);
}

/// Nothing acknowledged is lost, at most one change more is there, and the trail is whole, whatever call goes wrong
/// (faults 1, 2, 11, 14).
class TestRegisterFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothingAcknowledged_data();
    void losesNothingAcknowledged();

private:
    faults::Run runIn(const QString &folder, faults::Kind kind, int at) const;
    void copyTo(const QString &folder) const;

    test::TestRegister m_register;
    int m_points = 0;
};

void TestRegisterFaults::copyTo(const QString &folder) const
{
    QVERIFY(QDir(folder).mkpath(QStringLiteral("state")));
    QDirIterator files(m_register.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString from = files.next();
        QVERIFY(QFile::copy(from, folder + from.mid(m_register.folder().size())));
    }
}

faults::Run TestRegisterFaults::runIn(const QString &folder, faults::Kind kind, int at) const
{
    return faults::run(QCoreApplication::applicationFilePath(), {QStringLiteral("--work"), folder}, folder, kind, at);
}

void TestRegisterFaults::initTestCase()
{
    QCOMPARE(m_register->settings().meetingCapacity, capacityBefore);
    m_register.close();
    const QTemporaryDir folder;
    copyTo(folder.path());
    const faults::Run whole = runIn(folder.path(), faults::Kind::None, 0);
    QCOMPARE(whole.output, QByteArray(changes, 's'));
    m_points = whole.calls;
    QVERIFY2(m_points > 30, "the calls were not counted");
}

void TestRegisterFaults::losesNothingAcknowledged_data()
{
    QTest::addColumn<faults::Kind>("kind");
    QTest::newRow("killed") << faults::Kind::Kill;
    QTest::newRow("torn") << faults::Kind::Torn;
    QTest::newRow("full") << faults::Kind::Full;
    QTest::newRow("broken") << faults::Kind::Io;
}

void TestRegisterFaults::losesNothingAcknowledged()
{
    QFETCH(faults::Kind, kind);
    const FixedClock clock(QDate(2026, 10, 12));
    const int stride = strideOver(m_points);
    for (int at = 1 + int(kind) % stride; at <= m_points; at += stride) {
        const QTemporaryDir folder;
        copyTo(folder.path());
        const faults::Run run = runIn(folder.path(), kind, at);
        const QByteArray where = "at call " + QByteArray::number(at) + " of " + QByteArray::number(m_points) + ": "
            + run.output + " exit " + QByteArray::number(run.exitCode);
        QVERIFY2(run.killed == (kind == faults::Kind::Kill || kind == faults::Kind::Torn), where.constData());
        if (!run.killed && run.exitCode == struckBeforeLocking && isFlushOfTheRegister(run.struck))
            QVERIFY2(run.output.contains('f'), where.constData());

        const Result<std::unique_ptr<Register>> reg = openAsAdministrator(folder.path(), clock);
        QVERIFY2(reg, reg ? "" : (where + ' ' + reg.error().text.toUtf8()).constData());
        const int kept = (*reg)->settings().meetingCapacity - capacityBefore;
        QVERIFY2(kept >= run.output.lastIndexOf('s') + 1, where.constData());
        QVERIFY2(kept <= std::min<int>(int(run.output.size()) + 1, changes), where.constData());
        const TrailReport report = test::TestRegister::check(**reg);
        QVERIFY2(report.verdict == TrailReport::Verdict::Good, (where + ' ' + report.text.toUtf8()).constData());
    }
}

int main(int argc, char *argv[])
{
    faults::useMemoryForFiles();
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--work") == 0)
        return work(argv[2]);
    TestRegisterFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_RegisterFaults.moc"
