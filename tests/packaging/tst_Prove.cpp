// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

/// packaging/prove among stand-ins for what it starts: whatever fails is told by its exit code and its last line.
class TestProve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void endsWithTheFigure();
    void failsWhereItTakesTooLong();
    void takesNoOldProgramForProof_data();
    void takesNoOldProgramForProof();
    void tellsAFaultOfAnyPart();
    void triesHostileTextsWithTheInput();

private:
    /// A script of the shell.
    void put(const QString &path, const QByteArray &does)
    {
        const QString whole = m_tree->filePath(path);
        QVERIFY(QDir().mkpath(QFileInfo(whole).path()));
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + does + '\n') > 0);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    int prove(const QStringList &words, const QString &seconds = QString())
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"),
                           m_tree->filePath(QStringLiteral("stand-ins")) + QStringLiteral(":")
                               + environment.value(QStringLiteral("PATH")));
        environment.remove(QStringLiteral("MARAC_PRESET"));
        environment.remove(QStringLiteral("MARAC_PROOF_SECONDS"));
        if (!seconds.isEmpty())
            environment.insert(QStringLiteral("MARAC_PROOF_SECONDS"), seconds);
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(m_tree->filePath(QStringLiteral("packaging/prove")), words);
        process.waitForFinished();
        m_said = process.readAllStandardOutput();
        return process.exitCode();
    }

    QByteArray lastLine() const { return m_said.trimmed().split('\n').constLast(); }

    std::unique_ptr<QTemporaryDir> m_tree;
    QByteArray m_said;
};

static const QByteArrayList parts{"kills", "tampering", "access", "input", "recovery", "figures"};

void TestProve::init()
{
    m_tree = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_tree->path()).mkpath(QStringLiteral("packaging")));
    QVERIFY(QFile::copy(QStringLiteral(MARAC_SOURCE_DIR "/packaging/prove"),
                        m_tree->filePath(QStringLiteral("packaging/prove"))));
    put(QStringLiteral("packaging/setup"), "exit 0");
    put(QStringLiteral("stand-ins/cmake"), "exit 0");
    put(QStringLiteral("stand-ins/ctest"), "echo \"tests $*\"");
    for (const QByteArray &part : parts)
        put(QStringLiteral("build/dev/bin/marac-proof-") + QString::fromLatin1(part),
            "echo proof of " + part + " \"$@\"");
}

void TestProve::endsWithTheFigure()
{
    QCOMPARE(prove({QStringLiteral("kills"), QStringLiteral("--long")}), 0);
    QCOMPARE(lastLine(), QByteArray("proof of kills --long"));
    QCOMPARE(prove({}), 0);
    QByteArrayList figures;
    for (const QByteArray &part : parts)
        figures += "proof of " + part;
    QVERIFY2(m_said.endsWith("\n\n" + figures.join('\n') + '\n'), m_said.constData());
    QVERIFY2(m_said.contains("\nshort forms: 6 parts, one after the other, took "), m_said.constData());
}

void TestProve::failsWhereItTakesTooLong()
{
    QCOMPARE(prove({}, QStringLiteral("-1")), 1); // less than any time it could take
    QVERIFY2(m_said.contains(" s of the -1 s they may take\n"), m_said.constData());
    QVERIFY2(m_said.endsWith("proof of figures\n"), m_said.constData());
}

void TestProve::takesNoOldProgramForProof_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("one part") << QStringList{QStringLiteral("kills")};
    QTest::newRow("every part") << QStringList();
}

/// What was built before is still there when a build fails.
void TestProve::takesNoOldProgramForProof()
{
    QFETCH(QStringList, words);
    put(QStringLiteral("stand-ins/cmake"), "[ \"$1\" != --build ]");
    QCOMPARE(prove(words), 1);
    QVERIFY2(!m_said.contains("proof of"), m_said.constData());
    QVERIFY2(lastLine().endsWith("nothing was proven"), m_said.constData());
}

void TestProve::tellsAFaultOfAnyPart()
{
    put(QStringLiteral("build/dev/bin/marac-proof-access"), "echo proof of access: 1 fault; exit 1");
    QCOMPARE(prove({}), 1);
    QVERIFY2(m_said.endsWith("proof of access: 1 fault\nproof of input\nproof of recovery\nproof of figures\n"),
             m_said.constData());
    QCOMPARE(prove({QStringLiteral("access")}), 1);
    QCOMPARE(prove({QStringLiteral("input")}), 0);
}

void TestProve::triesHostileTextsWithTheInput()
{
    QCOMPARE(prove({QStringLiteral("input")}), 0);
    QVERIFY2(m_said.contains("^(tst_HostileFields|tst_HostileText|tst_HostilePapers|tst_HostileDoor|tst_HostileReturn|"
                             "tst_HostilePassphrase|"
                             "tst_ReadApart|tst_ReadJsonApart|tst_ReaderLimits)$"),
             m_said.constData());
    QCOMPARE(lastLine(), QByteArray("proof of input"));
    put(QStringLiteral("stand-ins/ctest"), "echo 7 papers > \"$MARAC_PROOF_TALLY\"");
    put(QStringLiteral("build/dev/bin/marac-proof-input"), "cat \"$MARAC_PROOF_TALLY\"");
    QCOMPARE(prove({QStringLiteral("input")}), 0);
    QCOMPARE(lastLine(), QByteArray("7 papers"));
    put(QStringLiteral("build/dev/bin/marac-proof-input"), "exit 0");
    QCOMPARE(prove({QStringLiteral("kills")}), 0);
    QVERIFY2(!m_said.contains("tst_"), m_said.constData());
    put(QStringLiteral("stand-ins/ctest"), "exit 8");
    QCOMPARE(prove({QStringLiteral("input")}), 1);
    QVERIFY2(lastLine().contains("failed"), m_said.constData());
}

QTEST_GUILESS_MAIN(TestProve)
#include "tst_Prove.moc"
