// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The window's program as a process, where there is no display.
class TestWindowProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
    void endsInGoodOrderWhenTheSessionEnds();
};

void TestWindowProgram::answersWithoutADisplay_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("help") << QStringLiteral("--help") << QByteArray("--demonstration");
    QTest::newRow("short help") << QStringLiteral("-h") << QByteArray("--demonstration");
    QTest::newRow("version") << QStringLiteral("--version") << QByteArray("marac-register ");
}

void TestWindowProgram::answersWithoutADisplay()
{
    QFETCH(QString, word);
    QFETCH(QByteArray, says);
    QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        bare.remove(QString::fromLatin1(name));
    QProcess process;
    process.setProcessEnvironment(bare);
    process.start(QStringLiteral(MARAC_WINDOW), {word});
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
    const QByteArray said = process.readAllStandardOutput();
    QVERIFY2(said.contains(says), said.constData());
}

void TestWindowProgram::endsInGoodOrderWhenTheSessionEnds()
{
    const QTemporaryDir home;
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    own.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    own.insert(QStringLiteral("XDG_STATE_HOME"), home.path());
    own.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
    QProcess process;
    process.setProcessEnvironment(own);
    process.start(QStringLiteral(MARAC_WINDOW), QStringList());
    // Made after the program began to listen for its end.
    QTRY_VERIFY_WITH_TIMEOUT(QDir(home.filePath(QStringLiteral("marac-register"))).exists(), 30'000);
    process.terminate();
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TestWindowProgram)
#include "tst_WindowProgram.moc"
