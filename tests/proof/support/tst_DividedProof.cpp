// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/support/Divided.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace marac::proof;

static const QString tries = QStringLiteral("tries");
static const QString losses = QStringLiteral("losses");

/// A proof that several processes share states what all of them came to, and nothing when one of them did not come to its end.
/// The same program is the proof that is divided and, started by that, a piece of it.
class TestDividedProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesTheSumOfItsPieces();
    void saysTheFaultsOfItsPieces();
    void hasShownNothingWhenAPieceDidNotEnd_data();
    void hasShownNothingWhenAPieceDidNotEnd();

private:
    /// The last line is that of the whole.
    int prove(const QStringList &pieces)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), QStringList(QStringLiteral("--whole")) + pieces);
        if (!process.waitForFinished(60'000))
            return -1;
        m_said = process.readAllStandardOutput();
        m_lastLine = m_said.trimmed().split('\n').constLast();
        return process.exitCode();
    }

    QByteArray m_said;
    QByteArray m_lastLine;
};

void TestDividedProof::statesTheSumOfItsPieces()
{
    // More than there are cores, so that some wait for others.
    QCOMPARE(prove(QStringList(9, QStringLiteral("good"))), 0);
    QCOMPARE(m_lastLine, QByteArray("divided (short form, seed 1): 63 tries, 0 losses"));
    QCOMPARE(m_said.count("a piece that is good"), 9);
    QVERIFY(!m_said.contains("handed over"));
}

void TestDividedProof::saysTheFaultsOfItsPieces()
{
    QCOMPARE(prove({QStringLiteral("good"), QStringLiteral("lossy"), QStringLiteral("good")}), 1);
    QCOMPARE(m_lastLine, QByteArray("divided (short form, seed 1): 21 tries, 1 losses"));
    QVERIFY2(m_said.contains("losses: the 3rd try"), m_said.constData());
}

void TestDividedProof::hasShownNothingWhenAPieceDidNotEnd_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("killed") << QStringLiteral("killed");
    QTest::newRow("told to stop after its last word") << QStringLiteral("failing");
    QTest::newRow("without a word") << QStringLiteral("silent");
}

void TestDividedProof::hasShownNothingWhenAPieceDidNotEnd()
{
    QFETCH(QString, piece);
    QCOMPARE(prove({QStringLiteral("good"), piece}), 1);
    QVERIFY2(m_said.contains(piece.toUtf8() + " did not come to its end: nothing is shown by this run"),
             m_said.constData());
    QVERIFY2(m_lastLine.endsWith(", 1 pieces unfinished"), m_lastLine.constData());
}

static Proof divided()
{
    return Proof(QStringLiteral("divided"), {tries}, {losses});
}

static int provePiece(const QString &kind)
{
    Proof piece = divided();
    piece.count(tries, 7);
    if (kind == QLatin1String("lossy"))
        piece.fault(losses, QStringLiteral("the 3rd try"));
    if (kind == QLatin1String("killed"))
        std::raise(SIGKILL);
    std::printf("a piece that is %s\n", qUtf8Printable(kind));
    if (kind != QLatin1String("silent"))
        handOver(piece);
    return kind == QLatin1String("failing") ? 1 : 0;
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--piece"))
        return provePiece(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--whole")) {
        Proof whole = divided();
        QList<Piece> pieces;
        for (const QString &kind : arguments.mid(2))
            pieces += {kind, {QStringLiteral("--piece"), kind}};
        proveDivided(whole, pieces);
        return whole.finish();
    }
    TestDividedProof test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_DividedProof.moc"
