// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/HolderCard.h"
#include "core/platform/PrivateFile.h"
#include "core/platform/UserPlaces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>

#include <cstdio>
#include <cstring>

using namespace marac;

static const QDateTime morning(QDate(2026, 7, 14), QTime(8, 12), Qt::UTC); // 09:12 in Sefton

/// Another computer program with the register open, until it is killed or its input ends.
static int hold(const char *path)
{
    const Result<HolderCard> card = HolderCard::take(QFile::decodeName(path), QStringLiteral("Alex Brown"), morning);
    std::puts(card ? "held" : "refused");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

class TestHolderCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesASecondOpenerByName();
    void refusesASecondOpenInTheSameProcess();
    void leavesNothingBehindInGoodOrder();
    void takesOverFromAKilledHolderAtOnce();
    void takesOverACardNobodyCanRead();
    void showsNoTricksFromACard();
    void letsTheNextInAfterTheFirst();
    void refusesWhatIsNoPlainFile();
    void leavesAnothersCardAloneAfterAMove();

private:
    void start(QProcess &other);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
};

void TestHolderCard::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_register = m_folder->filePath(QStringLiteral("case.marac"));
}

void TestHolderCard::start(QProcess &other)
{
    other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), m_register});
    QVERIFY(other.waitForReadyRead());
    QCOMPARE(other.readLine().trimmed(), QByteArrayLiteral("held"));
}

void TestHolderCard::refusesASecondOpenerByName()
{
    QProcess other;
    start(other);
    for (int attempt = 0; attempt < 2; ++attempt) {
        const Result<HolderCard> second =
            HolderCard::take(m_register, QStringLiteral("Sam Patel"), morning.addSecs(60));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, Problem::Kind::Unavailable);
        QVERIFY2(second.error().text.contains(QStringLiteral("Alex Brown")), qPrintable(second.error().text));
        QVERIFY(second.error().text.contains(places::hostName()));
        QVERIFY2(second.error().text.contains(QStringLiteral("09:12 on 14 July 2026")),
                 qPrintable(second.error().text));
    }
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished());
    const Result<HolderCard> next = HolderCard::take(m_register, QStringLiteral("Sam Patel"), morning);
    QVERIFY(next);
    QVERIFY(!next->tookOverStale());
}

void TestHolderCard::refusesASecondOpenInTheSameProcess()
{
    Result<HolderCard> first = HolderCard::take(m_register, QStringLiteral("Alex Brown"), morning);
    QVERIFY(first);
    QVERIFY(!HolderCard::take(m_register, QStringLiteral("Alex Brown"), morning));
    const HolderCard moved = std::move(*first);
    QVERIFY(!HolderCard::take(m_register, QStringLiteral("Alex Brown"), morning));
}

void TestHolderCard::leavesNothingBehindInGoodOrder()
{
    {
        const Result<HolderCard> card = HolderCard::take(m_register, QStringLiteral("Alex Brown"), morning);
        QVERIFY(card);
        QVERIFY(QFile::exists(HolderCard::cardPath(m_register)));
        QVERIFY(!(QFile::permissions(HolderCard::cardPath(m_register)) & (QFile::ReadGroup | QFile::ReadOther)));
    }
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestHolderCard::takesOverFromAKilledHolderAtOnce()
{
    QProcess other;
    start(other);
    other.kill();
    QVERIFY(other.waitForFinished());
    QVERIFY(QFile::exists(HolderCard::cardPath(m_register)));
    const Result<HolderCard> next = HolderCard::take(m_register, QStringLiteral("Sam Patel"), morning.addDays(1));
    QVERIFY(next);
    QVERIFY(next->tookOverStale());
    QCOMPARE(next->tookOverFrom()->name, QStringLiteral("Alex Brown"));
    QCOMPARE(next->tookOverFrom()->since, morning);
    QCOMPARE(next->tookOverFrom()->computer, places::hostName());
}

void TestHolderCard::takesOverACardNobodyCanRead()
{
    QVERIFY(writeDurably(HolderCard::cardPath(m_register), QByteArray(100000, '\xFF')));
    const Result<HolderCard> card = HolderCard::take(m_register, QStringLiteral("Sam Patel"), morning);
    QVERIFY(card);
    QVERIFY(card->tookOverStale());
    QVERIFY(!card->tookOverFrom()->name.isEmpty());
    QVERIFY(fileSize(HolderCard::cardPath(m_register)).value_or(100000) < 4096);
}

void TestHolderCard::showsNoTricksFromACard()
{
    const QString trick = QStringLiteral("\u202EAlex") + QString(5000, QLatin1Char('x'));
    const Result<HolderCard> first = HolderCard::take(m_register, trick.left(1500), morning);
    QVERIFY(first);
    const Result<HolderCard> second = HolderCard::take(m_register, QStringLiteral("Sam Patel"), morning);
    QVERIFY(!second);
    QVERIFY(!second.error().text.contains(QChar(0x202E)));
    QVERIFY(second.error().text.size() < 600);
}

void TestHolderCard::letsTheNextInAfterTheFirst()
{
    for (int day = 0; day < 20; ++day) {
        const Result<HolderCard> card =
            HolderCard::take(m_register, QStringLiteral("Alex Brown"), morning.addDays(day));
        QVERIFY(card);
        QVERIFY(!card->tookOverStale());
    }
}

void TestHolderCard::refusesWhatIsNoPlainFile()
{
    const QString elsewhere = m_folder->filePath(QStringLiteral("elsewhere"));
    QVERIFY(writeDurably(elsewhere, QByteArrayLiteral("untouched")));
    QVERIFY(QFile::link(elsewhere, HolderCard::cardPath(m_register)));
    QCOMPARE(HolderCard::take(m_register, QStringLiteral("Alex Brown"), morning).error().kind,
             Problem::Kind::Unavailable);
    QCOMPARE(readSmallFile(elsewhere, 100).value_or(QByteArray()), QByteArrayLiteral("untouched"));
    // A second name of another file is no card either: writing the card would write over that file.
    QVERIFY(QFile::remove(HolderCard::cardPath(m_register)));
    std::filesystem::create_hard_link(elsewhere.toStdString(), HolderCard::cardPath(m_register).toStdString());
    QCOMPARE(HolderCard::take(m_register, QStringLiteral("Alex Brown"), morning).error().kind,
             Problem::Kind::Unavailable);
    QCOMPARE(readSmallFile(elsewhere, 100).value_or(QByteArray()), QByteArrayLiteral("untouched"));
    QCOMPARE(HolderCard::take(m_folder->filePath(QStringLiteral("no/folder")), QString(), morning).error().kind,
             Problem::Kind::Unavailable);
}

void TestHolderCard::leavesAnothersCardAloneAfterAMove()
{
    const QString folder = m_folder->filePath(QStringLiteral("registers"));
    const QString path = folder + QStringLiteral("/case.marac");
    QDir dir(m_folder->path());
    QVERIFY(dir.mkdir(folder));
    std::optional<HolderCard> first(std::move(*HolderCard::take(path, QStringLiteral("Alex Brown"), morning)));
    QVERIFY(dir.rename(folder, folder + QStringLiteral("-moved")));
    QVERIFY(dir.mkdir(folder));
    const Result<HolderCard> second = HolderCard::take(path, QStringLiteral("Sam Patel"), morning);
    QVERIFY(second);
    first.reset();
    QVERIFY(!HolderCard::take(path, QStringLiteral("Chris Lee"), morning));
}

int main(int argc, char *argv[])
{
    if (argc == 3 && std::strcmp(argv[1], "--hold") == 0)
        return hold(argv[2]);
    QCoreApplication application(argc, argv);
    TestHolderCard test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_HolderCard.moc"
