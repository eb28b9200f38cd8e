// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QTest>

/// One part of the proof of tampering alone: it says which part it was, and states no more. As a piece of a long run it hands over
/// what it came to.
class TestTamperingParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePartAloneIsNamed();
    void aPieceHandsOver();
    void aNameThatIsNoneIsRefused_data();
    void aNameThatIsNoneIsRefused();

private:
    int prove(const QStringList &words)
    {
        QProcess process;
        process.start(QStringLiteral(MARAC_PROOF), words);
        if (!process.waitForFinished(300'000))
            return -1;
        m_said = process.readAllStandardOutput();
        m_told = process.readAllStandardError();
        return process.exitCode();
    }

    QByteArray m_said;
    QByteArray m_told; ///< on the standard error
};

void TestTamperingParts::onePartAloneIsNamed()
{
    QCOMPARE(prove({QStringLiteral("--part"), QStringLiteral("length")}), 0);
    const QByteArrayList lines = m_said.trimmed().split('\n');
    QVERIFY2(lines.constLast().startsWith("tampering, length alone (short form, seed 1): "), m_said.constData());
    QVERIFY2(lines.constFirst().startsWith("length: "), m_said.constData());
    QVERIFY2(!m_said.contains("pages: ") && !m_said.contains("clean registers"), m_said.constData());
    QVERIFY2(!m_told.contains("begins"), m_told.constData()); // of a run of seconds nobody has to be told
}

void TestTamperingParts::aPieceHandsOver()
{
    QCOMPARE(prove({QStringLiteral("--piece"), QStringLiteral("--part"), QStringLiteral("length")}), 0);
    const QByteArrayList lines = m_said.trimmed().split('\n');
    QVERIFY2(lines.constFirst().startsWith("length: "), m_said.constData());
    QVERIFY2(lines.constLast().startsWith("handed over "), m_said.constData());
}

void TestTamperingParts::aNameThatIsNoneIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("another name") << QStringList{QStringLiteral("--part"), QStringLiteral("lengths")};
    QTest::newRow("no name") << QStringList{QStringLiteral("--part")};
}

/// Else a run that tried nothing could be taken for one that found nothing.
void TestTamperingParts::aNameThatIsNoneIsRefused()
{
    QFETCH(QStringList, words);
    QCOMPARE(prove(words), 2);
    QVERIFY2(m_said.isEmpty(), m_said.constData());
    for (const char *part : {"length", "backups", "clean registers"})
        QVERIFY2(m_told.contains(part), m_told.constData());
}

QTEST_GUILESS_MAIN(TestTamperingParts)
#include "tst_TamperingParts.moc"
