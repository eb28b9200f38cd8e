// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/TellingWords.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// A text in which a protected address might stand.
class TestTellingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksWhatTellsWhere_data();
    void masksWhatTellsWhere();
    void leavesATextWithoutItAsItIs();
    void masksTheLinesItWasGivenIn();
    void masksTheNumbersOfProperties();
    void masksWhatStandsOnTwoLines();
    void knowsWhichAddressTellsAnother();
};

static Address refuge()
{
    Address address;
    address.organisation = u"Harbour Refuge"_s;
    address.saon = u"Flat 4"_s;
    address.paon = u"12"_s;
    address.street = u"Marlow Court"_s;
    address.town = u"Bootle"_s;
    address.postcode = u"L20 3AA"_s;
    return address;
}

void TestTellingWords::masksWhatTellsWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("house and street") << u"Moved to 12 Marlow Court today."_s << u"Moved to Protected address today."_s;
    QTest::newRow("another case") << u"at 12 MARLOW court"_s << u"at Protected address"_s;
    QTest::newRow("over two lines") << u"12,\nMarlow  Court"_s << u"Protected address"_s;
    QTest::newRow("the street alone") << u"near Marlow Court"_s << u"near Protected address"_s;
    QTest::newRow("another house") << u"at 14 Marlow Court"_s << u"at 14 Protected address"_s;
    QTest::newRow("the postcode") << u"L20 3AA"_s << u"Protected address"_s;
    QTest::newRow("the postcode in one") << u"l203aa"_s << u"Protected address"_s;
    QTest::newRow("the building") << u"in Harbour Refuge, Bootle"_s << u"in Protected address, Bootle"_s;
    QTest::newRow("part of a word") << u"Marlow Courtyard"_s << u"Marlow Courtyard"_s;
    QTest::newRow("another postcode") << u"L20 3AB"_s << u"L20 3AB"_s;
    QTest::newRow("a postcode without a break") << u"(L20\u00A03AA)"_s << u"(Protected address)"_s;
    QTest::newRow("a soft hyphen") << u"in Mar\u00ADlow\u2009Court, Bootle"_s << u"in Protected address, Bootle"_s;
    QTest::newRow("full-width digits") << u"\uFF11\uFF12 Marlow Court"_s << u"Protected address"_s;
    QTest::newRow("the number alone") << u"12 calls"_s << u"12 calls"_s;
}

void TestTellingWords::masksWhatTellsWhere()
{
    QFETCH(QString, text);
    QTEST(withoutTelling(text, tellingWords(refuge())), "masked");
}

void TestTellingWords::leavesATextWithoutItAsItIs()
{
    QCOMPARE(withoutTelling(u"12 Marlow Court"_s, {}), u"12 Marlow Court"_s);
    QVERIFY(tellingWords(Address()).isEmpty());
}

void TestTellingWords::masksTheLinesItWasGivenIn()
{
    Address address;
    address.asGiven = u"The caravan behind the (old) mill\nAinsdale"_s;
    QCOMPARE(withoutTelling(u"Lives in the caravan behind the (old) mill."_s, tellingWords(address)),
             u"Lives in Protected address."_s);
}

void TestTellingWords::masksTheNumbersOfProperties()
{
    Address address;
    address.uprn = 41'000'000'131;
    address.usrn = 40'200'123;
    QCOMPARE(withoutTelling(u"UPRN 41000000131, USRN 40200123"_s, tellingWords(address)),
             u"UPRN Protected address, USRN Protected address"_s);
}

void TestTellingWords::masksWhatStandsOnTwoLines()
{
    QCOMPARE(withoutTelling(QStringList{u"Moves to 12 Marlow"_s, u"Court in May"_s}, tellingWords(refuge())),
             (QStringList{u"Moves to Protected address"_s, u"Protected address in May"_s}));
}

void TestTellingWords::knowsWhichAddressTellsAnother()
{
    Address typed = refuge();
    QVERIFY(tellsAnother(typed, refuge()));
    typed.organisation.clear();
    typed.paon = u"21"_s;
    typed.postcode = u"L20 3AB"_s;
    QVERIFY(tellsAnother(typed, refuge()));
    typed.street = u"Marlwo Court"_s;
    typed.paon = u"12"_s;
    QVERIFY(tellsAnother(typed, refuge()));
    Address left = refuge();
    left.organisation.clear();
    left.street = u"Elm Lane"_s;
    left.postcode = u"L20 9ZZ"_s;
    QVERIFY(!tellsAnother(left, refuge()));
}

QTEST_GUILESS_MAIN(TestTellingWords)
#include "tst_TellingWords.moc"
