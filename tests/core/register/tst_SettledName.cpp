// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/door/NewPlace.h"
#include "tests/support/CheapKeys.h"
#include "tests/support/Faults.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace marac;

/// The last steps of a making, to be failed at any of their calls: says what a person is told.
static int settleAt(const char *name)
{
    const QString path = QFile::decodeName(name);
    const Result<> settled = newplace::settle(path, KeyringFiles(path, cheap::policy()), cheap::founded().keyring);
    std::printf("%s", settled ? "" : qPrintable(settled.error().text));
    return settled ? 0 : 1;
}

class TestSettledName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSaidToBeTakenAwayWhereItIs();
    void aFullDiskIsToldAsOne();
};

/// On a disk that fails from some call on: where the name can't be put back either, the register stands, with its key files.
void TestSettledName::isSaidToBeTakenAwayWhereItIs()
{
    int standing = 0;
    for (int at = 1; at < 100; ++at) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("case.marac"));
        QFile unnamed(newplace::unnamedPath(path));
        QVERIFY(unnamed.open(QIODevice::WriteOnly));
        const faults::Run run = faults::run(QCoreApplication::applicationFilePath(), {QStringLiteral("--settle"), path},
                                            folder.path(), faults::Kind::Dead, at);
        if (run.exitCode == 0) {
            QVERIFY(at > 10);
            QVERIFY(standing > 0);
            return;
        }
        QVERIFY2(run.output.size() > 40, run.output.constData());
        if (!QFile::exists(path))
            continue;
        ++standing;
        QVERIFY2(!run.output.contains("taken away"), run.output.constData());
        QVERIFY2(run.output.contains("may not survive a power cut"), run.output.constData());
        QVERIFY(QFile::exists(KeyringFiles::firstPath(path)));
    }
    QFAIL("it never came to its end");
}

/// Whichever call it is met at, the flush of a folder as well.
void TestSettledName::aFullDiskIsToldAsOne()
{
    for (int at = 1; at < 10; ++at) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("case.marac"));
        QFile unnamed(newplace::unnamedPath(path));
        QVERIFY(unnamed.open(QIODevice::WriteOnly));
        const faults::Run run = faults::run(QCoreApplication::applicationFilePath(), {QStringLiteral("--settle"), path},
                                            folder.path(), faults::Kind::Full, at);
        QVERIFY2(!run.output.contains("The disk reported a fault"), run.output.constData());
    }
}

int main(int argc, char *argv[])
{
    faults::useMemoryForFiles();
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--settle") == 0)
        return settleAt(argv[2]);
    TestSettledName test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_SettledName.moc"
