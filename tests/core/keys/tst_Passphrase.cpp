// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Passphrase.h"
#include "core/keys/WordList.h"

#include <QSet>
#include <QTest>

using namespace marac;

class TestPassphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBytes_data();
    void takesBytes();
    void refuses_data();
    void refuses();
    void countsCharactersNotBytes();
    void wipesWhatWasTyped();
    void judgesANewOne_data();
    void judgesANewOne();
    void givesNoCreditForThePersonsOwnNames();
    void suggestsWhatItAccepts();
};

static QByteArray bytesOf(QString typed)
{
    const Result<Passphrase> taken = Passphrase::take(typed);
    return taken ? taken->bytes().view().toByteArray() : QByteArray("refused");
}

void TestPassphrase::takesBytes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QStringLiteral("abc def") << QByteArray("abc def");
    QTest::newRow("outer blanks stay") << QStringLiteral(" abc ") << QByteArray(" abc ");
    QTest::newRow("composed") << QStringLiteral("caf\u00E9") << QByteArray("caf\xC3\xA9");
    QTest::newRow("decomposed") << QStringLiteral("cafe\u0301") << QByteArray("caf\xC3\xA9");
    QTest::newRow("one sign of two kinds") << QStringLiteral("\u212B") << QByteArray("\xC3\x85");
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\xA6\x94") << QByteArray("\xF0\x9F\xA6\x94");
    QTest::newRow("nul inside") << QString(QStringLiteral("ab") + QChar(0) + QStringLiteral("cd"))
                                << QByteArray("ab\0cd", 5);
    QTest::newRow("at the limit") << QString(1024, QLatin1Char('x')) << QByteArray(1024, 'x');
    QTest::newRow("composed to the limit")
        << QStringLiteral("e\u0301").repeated(1024) << QByteArray("\xC3\xA9").repeated(1024);
}

void TestPassphrase::takesBytes()
{
    QFETCH(QString, typed);
    QTEST(bytesOf(typed), "bytes");
}

void TestPassphrase::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing") << QString();
    QTest::newRow("one too many") << QString(1025, QLatin1Char('x'));
    QTest::newRow("a megabyte") << QString(1024 * 1024, QLatin1Char('x'));
    QTest::newRow("half an emoji") << QString(QStringLiteral("abc") + QChar(0xD83D));
    QTest::newRow("the other half") << QString(QChar(0xDD94) + QStringLiteral("abc"));
}

void TestPassphrase::refuses()
{
    QFETCH(QString, typed);
    const Result<Passphrase> taken = Passphrase::take(typed);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Problem::Kind::Invalid);
    QCOMPARE(taken.error().fields.constFirst().field, QStringLiteral("passphrase"));
    QVERIFY(typed.isEmpty());
}

void TestPassphrase::countsCharactersNotBytes()
{
    QString typed = QString::fromUtf8("\xF0\x9F\xA6\x94").repeated(3) + QStringLiteral("e\u0301");
    QCOMPARE(Passphrase::take(typed)->characters(), 4);
}

void TestPassphrase::wipesWhatWasTyped()
{
    QString typed = QString::fromLatin1(QByteArray("a secret of nobody"));
    QVERIFY(Passphrase::take(typed));
    QVERIFY(typed.isEmpty());

    // Memory that another string also owns is that string's to wipe.
    QString shared = QString::fromLatin1(QByteArray("a secret of somebody"));
    const QString kept = shared;
    QVERIFY(Passphrase::take(shared));
    QVERIFY(shared.isEmpty());
    QCOMPARE(kept, QStringLiteral("a secret of somebody"));
    QString literal = QStringLiteral("words of the program");
    QVERIFY(Passphrase::take(literal));
    QVERIFY(literal.isEmpty());
}

void TestPassphrase::judgesANewOne_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("good");
    QTest::newRow("five unrelated words") << QStringLiteral("plum kettle orbit ninety seven") << true;
    QTest::newRow("random letters") << QStringLiteral("Xk29fjw0alQp37z") << true;
    QTest::newRow("other alphabets") << QString::fromUtf8(
        "\xD0\xBA\xD0\xBE\xD1\x82 \xD0\xB8 \xD1\x87\xD0\xB0\xD0\xB9\xD0\xBD\xD0\xB8\xD0\xBA 7 "
        "\xD0\xB3\xD1\x80\xD1\x83\xD1\x88")
                                     << true;
    QTest::newRow("fourteen characters") << QStringLiteral("Xk29fjw0alQp37") << false;
    QTest::newRow("one letter") << QString(40, QLatin1Char('a')) << false;
    QTest::newRow("a row of keys") << QStringLiteral("qwertyuiopasdfghjkl") << false;
    QTest::newRow("three times the word") << QStringLiteral("password password password") << false;
    QTest::newRow("swapped letters") << QStringLiteral("P4ssw0rdP4ssw0rd!") << false;
    QTest::newRow("the office") << QStringLiteral("sefton marac register") << false;
    QTest::newRow("the office and the year") << QStringLiteral("MaracAdministrator2026!") << false;
    QTest::newRow("the club") << QStringLiteral("liverpool football club 1892") << false;
    QTest::newRow("the song") << QStringLiteral("You'll never walk alone") << false;
    QTest::newRow("the comic") << QStringLiteral("correct horse battery staple") << false;
    QTest::newRow("a date and a place") << QStringLiteral("Southport 14/07/2026") << false;
    QTest::newRow("nothing after a NUL counts")
        << QString(QStringLiteral("password") + QChar(0) + QStringLiteral("plum kettle orbit ninety seven")) << false;
}

void TestPassphrase::judgesANewOne()
{
    QFETCH(QString, typed);
    const Result<Passphrase> taken = Passphrase::take(typed);
    QVERIFY(taken);
    const Result<> accepted = acceptNewPassphrase(*taken, {});
    QTEST(accepted.has_value(), "good");
    if (!accepted) {
        QCOMPARE(accepted.error().kind, Problem::Kind::Invalid);
        QVERIFY(!accepted.error().text.isEmpty());
    }
}

void TestPassphrase::givesNoCreditForThePersonsOwnNames()
{
    const QString own = QStringLiteral("zbigniewszczepankowski");
    QString typed = own;
    const Passphrase passphrase = std::move(*Passphrase::take(typed));
    QVERIFY(problemsInNewPassphrase(passphrase, {}).isEmpty());
    QVERIFY(!problemsInNewPassphrase(passphrase, {own}).isEmpty());
    QVERIFY(!problemsInNewPassphrase(passphrase, {QStringLiteral("Dr ") + own.toUpper()}).isEmpty());
}

void TestPassphrase::suggestsWhatItAccepts()
{
    QSet<QString> seen;
    for (int i = 0; i < 200; ++i) {
        QString suggested = suggestPassphrase();
        const QStringList words = suggested.split(QLatin1Char('-'));
        QCOMPARE(words.size(), 5);
        for (const QString &word : words)
            QVERIFY(wordlist::indexOf(word));
        seen.insert(suggested);
        QVERIFY(acceptNewPassphrase(*Passphrase::take(suggested), {}));
    }
    QCOMPARE(seen.size(), 200);
}

QTEST_GUILESS_MAIN(TestPassphrase)
#include "tst_Passphrase.moc"
