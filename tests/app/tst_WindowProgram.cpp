// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

/// The window's program as a process, where there is no display.
class TestWindowProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithoutADisplay_data();
    void answersWithoutADisplay();
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

QTEST_GUILESS_MAIN(TestWindowProgram)
#include "tst_WindowProgram.moc"
