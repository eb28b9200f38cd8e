// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressInText.h"
#include "core/people/addresses/AddressPhrases.h"
#include "core/people/anchors/TextAnchors.h"
#include "core/people/telling/PhraseTree.h"
#include "tests/core/people/MadeHomes.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;
using test::given;
using test::home;
using test::madeName;

/// Whatever was typed into addresses, looking for them in a text takes no longer than the text is worth.
class TestPhraseLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksInProportionToTheText();
    void keepsFewPhrasesOfWhateverWasTyped();
    void tellsOneAmongManyAlike();
    void masksUnreadWhatIsAlikeInTooManyWays();
};

void TestPhraseLimits::asksInProportionToTheText()
{
    QString text;
    for (int number = 0; text.size() < 64 * 1024; ++number)
        text += QString::number(number % 300) + u' ' + madeName(number) + u", "_s;
    const QList<AddressWord> words = addressWords(text);
    const QSet<QString> anchors = anchorsIn(words);
    QVERIFY2(anchors.size() < 16 * words.size(), qPrintable(QString::number(anchors.size())));
}

void TestPhraseLimits::keepsFewPhrasesOfWhateverWasTyped()
{
    QString text;
    for (int number = 1; text.size() < 1200; ++number)
        text += u"%1 %2 road, L20 %3AA "_s.arg(number).arg(madeName(number)).arg(number % 10);
    Address address = given(text);
    address.organisation = u"word "_s.repeated(20);
    const QStringList phrases = tellingPhrases(address);
    QVERIFY2(phrases.size() <= 30, qPrintable(QString::number(phrases.size())));
    QVERIFY(phrases.contains(u"1 %1 road"_s.arg(madeName(1))));
    QVERIFY(phrases.contains(u"L201AA"_s));
}

/// A name that is one letter from every other of its kind.
static QString alikeName(int number)
{
    return u"lar"_s + QChar(char16_t(0x4E00 + number)) + u"wood"_s;
}

/// As many as an import may bring, some of them one letter apart: each of these is told, and no other.
void TestPhraseLimits::tellsOneAmongManyAlike()
{
    static constexpr int alike = 60;
    PhraseTree tree;
    for (int number = 0; number < alike; ++number)
        tree.add({u"1"_s, alikeName(number), u"road"_s}, number);
    for (int number = 0; number < 5000; ++number)
        tree.add({u"1"_s, madeName(number), u"road"_s}, alike + number);
    const QList<AddressWord> words = addressWords(u"1 "_s + alikeName(7) + u" Road; 1 other road"_s);
    QList<qsizetype> numbers;
    const QList<PhraseTree::Told> told = tree.toldFrom(words, 0);
    for (const PhraseTree::Told &one : told)
        numbers << one.number;
    std::sort(numbers.begin(), numbers.end());
    QCOMPARE(numbers.size(), alike);
    QCOMPARE(numbers.first(), 0);
    QCOMPARE(numbers.last(), alike - 1);
    QVERIFY(tree.toldFrom(words, 3).isEmpty());
}

/// Put on file by whoever wants every text to take minutes: names that are one slip from one word, in a text full of it.
void TestPhraseLimits::masksUnreadWhatIsAlikeInTooManyWays()
{
    PhraseTree tree;
    QList<Address> many;
    for (int number = 0; number < 2000; ++number) {
        const QString name = u"aaa"_s + QChar(char16_t(0x4E00 + number)) + u"aaa"_s;
        tree.add({u"1"_s, name, u"road"_s}, number);
        many << home({}, u"1"_s, name + u" Road"_s);
    }
    const QList<AddressWord> words = addressWords(u"1 aaaaaaa road"_s);
    const QList<PhraseTree::Told> told = tree.toldFrom(words, 0);
    QVERIFY2(told.size() < 100, qPrintable(QString::number(told.size())));
    QVERIFY(std::any_of(told.cbegin(), told.cend(),
                        [](const PhraseTree::Told &one) { return one.number == PhraseTree::unread; }));
    QCOMPARE(tree.toldFrom(addressWords(u"1 other road"_s), 0).size(), 0);

    const QString text = u"1 aaaaaaa road; "_s.repeated(4000);
    const AddressInText finder(many);
    QVERIFY(finder.placesIn(text).size() >= 4000);
    QVERIFY(!finder.masked(text).contains(u"aaaaaaa"_s));
    QVERIFY(!finder.phrasesIn(text));
    QCOMPARE(finder.masked(u"1 other road"_s), u"1 other road"_s);
}

QTEST_GUILESS_MAIN(TestPhraseLimits)
#include "tst_PhraseLimits.moc"
