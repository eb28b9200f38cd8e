// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressInText.h"
#include "core/people/addresses/AddressPhrases.h"
#include "core/people/anchors/PhraseAnchors.h"
#include "core/people/anchors/TextAnchors.h"
#include "core/people/telling/PhraseTree.h"
#include "core/store/Kept.h"
#include "tests/core/people/AddressesByLot.h"
#include "tests/core/people/KeptHomes.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace marac;
using namespace Qt::StringLiterals;

/// Whatever is told of a protected address is looked up: nothing is found among all phrases that anchors don't find.
class TestPhrasesByLot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheSamePlaces_data() { addSeeds(); }
    void tellsTheSamePlaces();
    void asksForWhatIsTold_data() { addSeeds(); }
    void asksForWhatIsTold();

private:
    static void addSeeds();
};

void TestPhrasesByLot::addSeeds()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("%u", seed) << seed;
}

static QStringList wordedPhrases(const Address &address)
{
    QStringList phrases = tellingPhrases(address);
    phrases.removeIf([](const QString &phrase) { return isPostcodePhrase(phrase); });
    return phrases;
}

/// In no order; nothing where they aren't told apart.
static std::optional<QStringList> inOrder(std::optional<QStringList> phrases)
{
    if (phrases)
        phrases->sort();
    return phrases;
}

void TestPhrasesByLot::tellsTheSamePlaces()
{
    QFETCH(quint32, seed);
    test::AddressesByLot lot(seed);
    QList<Address> drawn;
    while (drawn.size() < 60) {
        if (const Address address = lot.address(); !wordedPhrases(address).isEmpty())
            drawn << address;
    }
    test::MainJob job;
    const QList<Address> kept = test::keptHomes(job, drawn);
    const AddressInText among(kept);
    int told = 0;
    static constexpr int texts = 500;
    for (int number = 0; number < texts; ++number) {
        const QStringList phrases = wordedPhrases(kept.at(lot.below(kept.size())));
        const QString text = lot.textWith(phrases.at(lot.below(phrases.size())));
        // What was read for another text would hide that this one reads nothing; and it must not be told otherwise with it.
        if (number % 2 == 0)
            job.db().kept().dropAll();
        const AddressInText fresh(job.db());
        QCOMPARE(fresh.masked(text), among.masked(text));
        QVERIFY2(inOrder(fresh.phrasesIn(text)) == inOrder(among.phrasesIn(text)), qPrintable(text));
        told += among.placesIn(text).isEmpty() ? 0 : 1;
    }
    QVERIFY2(told > texts / 3, qPrintable(QString::number(told)));
}

static bool isTold(const QStringList &phrase, const QList<AddressWord> &words)
{
    PhraseTree tree;
    tree.add(phrase, 0);
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!tree.toldFrom(words, at).isEmpty())
            return true;
    }
    return false;
}

/// The same without a register, of far more texts.
void TestPhrasesByLot::asksForWhatIsTold()
{
    QFETCH(quint32, seed);
    test::AddressesByLot lot(seed);
    int told = 0;
    static constexpr int addresses = 1500;
    for (int number = 0; number < addresses; ++number) {
        const QStringList phrases = wordedPhrases(lot.address());
        for (const QString &phrase : phrases) {
            const QString text = lot.textWith(phrase);
            const QList<AddressWord> words = addressWords(text);
            const QStringList keys = phrase.split(u' ');
            if (!isTold(keys, words))
                continue;
            ++told;
            const QSet<QString> asked = anchorsIn(words);
            const QStringList stored = anchorsOf(keys);
            const bool isAsked = std::any_of(stored.cbegin(), stored.cend(),
                                             [&asked](const QString &anchor) { return asked.contains(anchor); });
            QVERIFY2(isAsked, qPrintable(phrase + u" in: "_s + text));
        }
    }
    QVERIFY2(told > addresses, qPrintable(QString::number(told)));
}

QTEST_GUILESS_MAIN(TestPhrasesByLot)
#include "tst_PhrasesByLot.moc"
