// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "core/keys/Sodium.h"
#include "core/keys/WordList.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace marac;

class TestRecoveryWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsFixed();
    void everyWordIsToldByFourLetters();
    void goesThereAndBack();
    void isTheSameForEver();
    void forgives_data();
    void forgives();
    void namesTheWrongWord_data();
    void namesTheWrongWord();
    void noticesExchangedWords();
};

static QStringList sheet()
{
    return recovery::toWords(
        Secret::copyOf(QByteArray::fromHex("00112233445566778899aabbccddeeff0f1e2d3c4b5a69788796a5b4c3d2e1f0")));
}

void TestRecoveryWords::theListIsFixed()
{
    QByteArray all;
    for (int i = 0; i < wordlist::size; ++i)
        all += wordlist::word(i).toLatin1() + '\n';
    QCOMPARE(sodium::hash(all).toHex(), QByteArray("0d9ac13e6cb69ec55d68859445a29248431b3d5c201438ff0d8131349c4531d4"));
}

void TestRecoveryWords::everyWordIsToldByFourLetters()
{
    static const QRegularExpression shape(QStringLiteral("^[a-z]{4,8}$"));
    QSet<QString> firsts;
    for (int i = 0; i < wordlist::size; ++i) {
        const QString word = wordlist::word(i);
        QVERIFY2(shape.match(word).hasMatch(), qPrintable(word));
        QCOMPARE(wordlist::indexOf(word).value_or(-1), i);
        QCOMPARE(wordlist::indexOf(word.first(4).toUpper()).value_or(-1), i);
        QVERIFY(!wordlist::indexOf(word + QStringLiteral("zz")));
        firsts.insert(word.first(4));
    }
    QCOMPARE(firsts.size(), wordlist::size);
    QVERIFY(!wordlist::indexOf(QStringLiteral("abi")));
    QVERIFY(!wordlist::indexOf(QString()));
    QVERIFY(!wordlist::indexOf(QStringLiteral("zzzz")));
}

void TestRecoveryWords::goesThereAndBack()
{
    for (int i = 0; i < 300; ++i) {
        const Secret secret = Secret::copyOf(sodium::randomBytes(32));
        const QStringList words = recovery::toWords(secret);
        QCOMPARE(words.size(), 24);
        const Result<Secret> again = recovery::fromWords(words.join(QLatin1Char(' ')));
        QVERIFY(again);
        QVERIFY(*again == secret);
    }
}

void TestRecoveryWords::isTheSameForEver()
{
    QCOMPARE(sheet().join(QLatin1Char(' ')),
             QStringLiteral("ability mayor mile mature firm denote bundle crowd "
                            u"rock grateful lane would vend begun valve hear "
                            u"hall sense touch entry error trying mask blown"));
}

void TestRecoveryWords::forgives_data()
{
    QTest::addColumn<QString>("typed");
    const QStringList words = sheet();
    QStringList numbered;
    QStringList cut;
    for (const QString &word : words) {
        numbered.append(QStringLiteral("%1. %2").arg(numbered.size() + 1).arg(word));
        cut.append(word.first(4));
    }
    QTest::newRow("capitals") << words.join(QLatin1Char(' ')).toUpper();
    QTest::newRow("lines and blanks") << QStringLiteral(" \t") + words.join(QStringLiteral(" \r\n  "))
            + QStringLiteral("\n\n");
    QTest::newRow("commas") << words.join(QStringLiteral(", "));
    QTest::newRow("numbers") << numbered.join(QLatin1Char('\n'));
    QTest::newRow("numbers without blanks") << numbered.join(QLatin1Char('\n')).remove(QLatin1Char(' '));
    QTest::newRow("four letters") << cut.join(QLatin1Char(' '));
    QTest::newRow("no-break spaces") << words.join(QChar(0xA0));
}

void TestRecoveryWords::forgives()
{
    QFETCH(QString, typed);
    const Result<Secret> read = recovery::fromWords(typed);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QCOMPARE(recovery::toWords(*read), sheet());
}

void TestRecoveryWords::namesTheWrongWord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    const auto with = [](int position, const QString &word) {
        QStringList words = sheet();
        words[position - 1] = word;
        return words.join(QLatin1Char(' '));
    };
    QTest::newRow("first") << with(1, QStringLiteral("qqqq")) << QStringLiteral("Word 1 ");
    QTest::newRow("seventh") << with(7, QStringLiteral("xylo")) << QStringLiteral("Word 7 ");
    QTest::newRow("last, cut too short") << with(24, QStringLiteral("abi")) << QStringLiteral("Word 24 ");
    QTest::newRow("two") << with(3, QStringLiteral("qqqq")).replace(sheet().at(8), QStringLiteral("zzzz"))
                         << QStringLiteral("Words 3 and 9 ");
    QTest::newRow("one missing") << sheet().mid(1).join(QLatin1Char(' ')) << QStringLiteral("these are 23");
    QTest::newRow("one split in two") << with(5, QStringLiteral("some thxng")) << QStringLiteral("word 6 first");
    QTest::newRow("nothing") << QString() << QStringLiteral("these are 0");
    QTest::newRow("a book") << QString(1024 * 1024, QLatin1Char('a')) << QStringLiteral("far more");
    QTest::newRow("not letters") << with(2, QString::fromUtf8("\xE2\x98\x83\xE2\x98\x83\xE2\x98\x83\xE2\x98\x83"))
                                 << QStringLiteral("Word 2 ");
}

void TestRecoveryWords::namesTheWrongWord()
{
    QFETCH(QString, typed);
    QFETCH(QString, said);
    const Result<Secret> read = recovery::fromWords(typed);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Problem::Kind::Invalid);
    QCOMPARE(read.error().fields.constFirst().field, QStringLiteral("words"));
    QVERIFY2(read.error().text.contains(said), qPrintable(read.error().text));
}

void TestRecoveryWords::noticesExchangedWords()
{
    // The checksum has 8 bits, so about one exchange in 256 goes unseen here and is caught by the keyring instead.
    int unseen = 0;
    int tried = 0;
    for (int first = 0; first < 24; ++first) {
        for (int second = first + 1; second < 24; ++second, ++tried) {
            QStringList words = sheet();
            words.swapItemsAt(first, second);
            const Result<Secret> read = recovery::fromWords(words.join(QLatin1Char(' ')));
            unseen += read.has_value();
            if (!read)
                QVERIFY(read.error().text.contains(QStringLiteral("changed places")));
        }
    }
    QVERIFY2(unseen <= 5, qPrintable(QStringLiteral("%1 of %2").arg(unseen).arg(tried)));
}

QTEST_GUILESS_MAIN(TestRecoveryWords)
#include "tst_RecoveryWords.moc"
