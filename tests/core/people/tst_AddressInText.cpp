// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressInText.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Whether a text tells a protected address, however it is spelt.
class TestAddressInText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsIt_data();
    void findsIt();
    void findsWhatTheHouseIsCalled_data();
    void findsWhatTheHouseIsCalled() { findsIt(); }
    void findsOtherSpellings_data();
    void findsOtherSpellings() { findsIt(); }
    void masksEveryPlace();
    void masksWhatStandsOnTwoLines();
    void leavesAnUnprotectedAddress();
};

static Address address(const QString &saon, const QString &paon, const QString &street, const QString &postcode,
                       const QString &asGiven = {})
{
    Address a;
    a.id = AddressId(7);
    a.saon = saon;
    a.paon = paon;
    a.street = street;
    a.postcode = postcode;
    a.asGiven = asGiven;
    a.isProtected = true;
    return a;
}

void TestAddressInText::findsIt_data()
{
    QTest::addColumn<Address>("told");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const Address numbered = address(u"Flat 4"_s, u"12"_s, u"Marlow Court"_s, u"L20 3AA"_s);
    const auto row = [&](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << numbered << text << found;
    };
    row("as it stands", u"She now lives at 12 Marlow Court with her sister."_s, u"12 Marlow Court"_s);
    row("capitals and a comma", u"moved to 12, MARLOW COURT,Bootle"_s, u"12, MARLOW COURT"_s);
    row("type shortened", u"12 Marlow Crt."_s, u"12 Marlow Crt"_s);
    row("type left out", u"paint at 12 Marlow"_s, u"12 Marlow"_s);
    row("a slip", u"12 Marlwo Court"_s, u"12 Marlwo Court"_s);
    row("over two lines", u"12\nMarlow Court"_s, u"12\nMarlow Court"_s);
    row("the street first", u"Marlow Court, no. 12"_s, u"Marlow Court, no. 12"_s);
    row("the postcode", u"new home (L20 3AA)"_s, u"L20 3AA"_s);
    row("the postcode without its space", u"sent to l203aa today"_s, u"l203aa"_s);
    row("the postcode with a letter O", u"L2O 3AA"_s, u"L2O 3AA"_s);
    row("another number", u"the neighbour at 14 Marlow Court"_s, {});
    row("the number within another", u"112 Marlow Court"_s, {});
    row("the street alone", u"seen in Marlow Court on 12 November"_s, {});
    row("another street", u"12 Marston Court"_s, {});
    row("another postcode", u"L20 3AB"_s, {});
    row("half the postcode", u"somewhere in L20"_s, {});
    row("a reference", u"SHC-2026-0012, L20 3A"_s, {});
    row("nothing", {}, {});
    row("the flat between", u"at 12 Flat 4 Marlow Court"_s, u"12 Flat 4 Marlow Court"_s);
    row("the flat between, without its word", u"12/4 Marlow Court"_s, u"12/4 Marlow Court"_s);
    row("the flat behind", u"Marlow Court 12, apt. 4"_s, u"Marlow Court 12, apt. 4"_s);
    row("no-break space", u"sent to L20\u00A03AA today"_s, u"L20\u00A03AA"_s);
    row("narrow no-break space", u"(L20\u202F3AA)"_s, u"L20\u202F3AA"_s);
    row("thin space", u"L20\u20093AA"_s, u"L20\u20093AA"_s);
    row("no-break hyphen", u"L20\u20113AA"_s, u"L20\u20113AA"_s);
    row("no width in the postcode", u"at L2\u200B0 3\u2060AA."_s, u"L2\u200B0 3\u2060AA"_s);
    row("soft hyphen", u"at 12 Mar\u00ADlow Court."_s, u"12 Mar\u00ADlow Court"_s);
    row("no width for spaces", u"at 12\u200BMarlow\u2060Court."_s, u"12\u200BMarlow\u2060Court"_s);
    row("full-width digits", u"at \uFF11\uFF12 Marlow Court"_s, u"\uFF11\uFF12 Marlow Court"_s);
    row("a full-width postcode", u"\uFF2C\uFF12\uFF10\u3000\uFF13\uFF21\uFF21"_s,
        u"\uFF2C\uFF12\uFF10\u3000\uFF13\uFF21\uFF21"_s);
    row("a filler of letters", u"at 12 Mar\u3164low Court."_s, u"12 Mar\u3164low Court"_s);
    row("a blank for a space", u"at 12\u2800Marlow Court."_s, u"12\u2800Marlow Court"_s);
    row("fillers in the postcode", u"at L2\u115F0\uFFA03AA."_s, u"L2\u115F0\uFFA03AA"_s);
    row("a variant in a word", u"at 12 Mar\u180Blow Court."_s, u"12 Mar\u180Blow Court"_s);
    row("a tag in a word", u"at 12 Mar\U000E0041low Court."_s, u"12 Mar\U000E0041low Court"_s);
    const QString controlled = u"12 Mar%1low Court"_s.arg(QChar(char16_t(1)));
    row("a control sign", u"at %1."_s.arg(controlled), controlled);
    row("the flat of another house", u"14 Flat 4 Marlow Court"_s, {});
    row("a soft hyphen in another street", u"12 Mar\u00ADston Court"_s, {});
    Address numberedPlace = address({}, {}, {}, {});
    const auto byNumber = [&](const char *name, qint64 uprn, const QString &text, const QString &found) {
        numberedPlace.uprn = uprn;
        QTest::newRow(name) << numberedPlace << text << found;
    };
    byNumber("property number", 41'000'000'131, u"meter at 41000000131, read in May"_s, u"41000000131"_s);
    byNumber("with a nought", 41'000'000'131, u"UPRN 041000000131"_s, u"041000000131"_s);
    byNumber("a longer number", 41'000'000'131, u"call 410000001312"_s, {});
    byNumber("a short one", 12345, u"UPRN: 12345"_s, u"UPRN: 12345"_s);
    byNumber("a short one of something else", 12345, u"case 12345"_s, {});
    const Address lettered = address({}, u"12A"_s, u"St. Mary's Road"_s, u"L21 3TX"_s);
    QTest::newRow("letter apart") << lettered << u"12 A St Marys Rd"_s << u"12 A St Marys Rd"_s;
    QTest::newRow("without the letter") << lettered << u"12 St Mary\u2019s Road"_s << QString();
    const Address named = address(u"Flat 2"_s, u"Harbour House"_s, u"Sea Road"_s, {});
    QTest::newRow("house and street") << named << u"Harbour House, Sea Rd"_s << u"Harbour House, Sea Rd"_s;
    QTest::newRow("flat and house") << named << u"flat 2 Harbour House"_s << u"flat 2 Harbour House"_s;
    QTest::newRow("the house alone") << named << u"met at Harbour House"_s << QString();
    const auto inHouse = [&](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << named << text << found;
    };
    inHouse("house, then flat", u"Harbour House, flat 2"_s, u"Harbour House, flat 2"_s);
    inHouse("house, then number", u"Harbour House no. 2"_s, u"Harbour House no. 2"_s);
    inHouse("flat without its word", u"at 2 Harbour House"_s, u"2 Harbour House"_s);
    inHouse("another word for flat", u"apartment 2 Harbour House"_s, u"apartment 2 Harbour House"_s);
    inHouse("another flat", u"apartment 3 Harbour House"_s, {});
    inHouse("a day at the house", u"Harbour House, 2 November"_s, {});
    const Address byLetter = address(u"Flat A"_s, u"Harbour House"_s, u"Sea Road"_s, {});
    QTest::newRow("flat by letter") << byLetter << u"Harbour House, flat A"_s << u"Harbour House, flat A"_s;
    QTest::newRow("any resident") << byLetter << u"a Harbour House resident"_s << QString();
    Address kept = address({}, {}, {}, {});
    const auto keptBy = [&](const char *name, const QString &organisation, const QString &text, const QString &found) {
        kept.organisation = organisation;
        QTest::newRow(name) << kept << text << found;
    };
    keptBy("organisation", u"Phoenix Lodge"_s, u"at phoenix lodge since May"_s, u"phoenix lodge"_s);
    keptBy("organisation of one word", u"The Rowans"_s, u"taken in by the Rowans."_s, u"Rowans"_s);
    keptBy("a word like the organisation", u"The Rowans"_s, u"under the rowan tree"_s, {});
    keptBy("a short word", u"Haven"_s, u"no safe haven"_s, {});
    keptBy("any refuge", u"Women's Refuge"_s, u"asked about a women's refuge"_s, {});
    keptBy("a word of it", u"Phoenix Lodge"_s, u"met in Phoenix Road"_s, {});
    const Address given = address({}, {}, {}, {}, u"Flat 3\n7 Elm Lane, Bootle L20 9ZZ"_s);
    QTest::newRow("as given") << given << u"flat 3, 7 Elm Lane"_s << u"flat 3, 7 Elm Lane"_s;
    QTest::newRow("postcode as given") << given << u"L20 9ZZ"_s << u"L20 9ZZ"_s;
    QTest::newRow("as given without the flat") << given << u"at 7 Elm Ln"_s << u"7 Elm Ln"_s;
    const Address groundFloor = address({}, {}, {}, {}, u"Apartment G01, Harbour House, Bootle"_s);
    QTest::newRow("given with a lettered flat")
        << groundFloor << u"flat G01 Harbour House"_s << u"flat G01 Harbour House"_s;
    const Address both =
        address({}, u"12"_s, u"Marlow Court"_s, {}, u"Post to 7 Elm Lane, Bootle L20 9ZZ,\nor to L21 1AB"_s);
    QTest::newRow("given beside a house") << both << u"at 7 Elm Lane"_s << u"7 Elm Lane"_s;
    QTest::newRow("the second postcode given") << both << u"in L21 1AB"_s << u"L21 1AB"_s;
    QTest::newRow("the house beside it") << both << u"12 Marlow Court"_s << u"12 Marlow Court"_s;
    QTest::newRow("the town given") << both << u"post in Bootle, L20"_s << QString();
}

void TestAddressInText::findsWhatTheHouseIsCalled_data()
{
    QTest::addColumn<Address>("told");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    Address told;
    const auto row = [&told](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << told << text << found;
    };
    told = address({}, {}, {}, {}, u"Sarah Jones\n12 Ocean View"_s);
    row("behind a person", u"moved to 12 Ocean View."_s, u"12 Ocean View"_s);
    row("type shortened", u"12 Ocean Vw"_s, u"12 Ocean Vw"_s);
    row("the person", u"Sarah Jones came along"_s, {});
    row("the view", u"12 rooms with an ocean view"_s, {});
    told = address({}, {}, {}, {}, u"The Old Rectory, Church Lane, Formby"_s);
    row("a name without a number", u"now at the Old Rectory."_s, u"Old Rectory"_s);
    row("with its lane", u"Old Rectory, Church Ln"_s, u"Old Rectory, Church Ln"_s);
    row("the lane", u"seen in Church Lane, Formby"_s, {});
    row("any rectory", u"near the rectory"_s, {});
    told = address({}, {}, {}, {}, u"Manor Farm, Formby"_s);
    row("a farm", u"drive to Manor Farm"_s, u"Manor Farm"_s);
    row("any farm", u"a farm by the manor in Formby"_s, {});
    told = address({}, {}, {}, {}, u"from 12 May\nstaying at Phoenix Lodge, Bootle"_s);
    row("behind a remark", u"visit Phoenix Lodge"_s, u"Phoenix Lodge"_s);
    row("the day of the remark", u"seen on 12 May in Bootle"_s, {});
    told = address({}, {}, {}, {}, u"Not known, with her sister"_s);
    row("a remark alone", u"It is not known; she came with her sister."_s, {});
    told = address({}, {}, {}, {}, u"Flat A, Phoenix Lodge, Bootle"_s);
    row("a lettered flat given", u"in flat A, Phoenix Lodge"_s, u"flat A, Phoenix Lodge"_s);
    told = address({}, {}, {}, {}, u"12-14 Great George Street, Bootle"_s);
    row("the end of a range given", u"at 14 Great George St"_s, u"14 Great George St"_s);
    told = address({}, u"12-14"_s, u"Great George Street"_s, {});
    row("the beginning of a range", u"at 12 Great George St"_s, u"12 Great George St"_s);
    row("the end of a range", u"at 14 Great George St"_s, u"14 Great George St"_s);
    row("outside a range", u"at 16 Great George St"_s, {});
    told = address({}, u"Harbour House"_s, u"Sea Road"_s, {});
    row("a house of one home", u"met at Harbour House"_s, u"Harbour House"_s);
    row("the harbour", u"a house by the harbour"_s, {});
    told = address({}, u"The Green"_s, u"Church Lane"_s, {});
    row("any green", u"the house on the green"_s, {});
    row("the green of the lane", u"The Green, Church Lane"_s, u"The Green, Church Lane"_s);
    told = address({}, u"New House"_s, u"Sea Road"_s, {});
    row("any new house", u"moves to a new house in May"_s, {});
    told = address({}, {}, {}, {});
    told.organisation = u"Phoenix Lodge Women's Refuge"_s;
    row("what a refuge is called", u"she is at Phoenix Lodge"_s, u"Phoenix Lodge"_s);
    told.organisation = u"Harbour House Refuge"_s;
    row("a word of its name", u"along the harbour"_s, {});
    told.organisation = u"South Sefton Women's Refuge"_s;
    row("its district", u"all of South Sefton"_s, {});
}

void TestAddressInText::findsOtherSpellings_data()
{
    QTest::addColumn<Address>("told");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    Address told;
    const auto row = [&told](const char *name, const QString &text, const QString &found) {
        QTest::newRow(name) << told << text << found;
    };
    told = address({}, u"12"_s, u"St. Mary's Road"_s, {});
    row("saint", u"12 Saint Mary\u2019s Road"_s, u"12 Saint Mary\u2019s Road"_s);
    told = address({}, u"12"_s, u"Mayfield Road"_s, {});
    row("a ligature", u"at 12 May\uFB01eld Road"_s, u"12 May\uFB01eld Road"_s);
    row("the day and a field", u"12 May, field road blocked"_s, {});
    told = address({}, u"12"_s, u"Marlow Court"_s, u"L20 3AA"_s);
    row("broken at the end of a line", u"at 12 Mar-\nlow Court."_s, u"12 Mar-\nlow Court"_s);
    row("the number stuck to the name", u"at 12Marlow Court"_s, u"12Marlow Court"_s);
    row("stuck to the word before", u"at no12 Marlow Court"_s, u"12 Marlow Court"_s);
    row("another number stuck to it", u"at 112Marlow Court"_s, {});
    row("a space in the inward code", u"L20 3 AA"_s, u"L20 3 AA"_s);
    row("the space too early", u"L2 03AA"_s, u"L2 03AA"_s);
    row("a comma in the postcode", u"L20, 3AA"_s, u"L20, 3AA"_s);
    row("a stroke in the postcode", u"L20/3AA"_s, u"L20/3AA"_s);
    row("another one with a stroke", u"L20/3AB"_s, {});
    row("numbers about it", u"at 12 in L20, 3 adults"_s, {});
    told = address({}, u"12"_s, u"Holly Bank Road"_s, {});
    row("two words of the street as one", u"at 12 Hollybank Road."_s, u"12 Hollybank Road"_s);
    row("all of them as one", u"at 12 HollyBank Rd"_s, u"12 HollyBank Rd"_s);
    row("one of another street", u"at 12 Hollybush Road"_s, {});
    told = address({}, u"12"_s, u"Hollybank Road"_s, {});
    row("one word of the street as two", u"at 12 Holly Bank Road."_s, u"12 Holly Bank Road"_s);
    row("one word of it, and not two", u"12 holly trees by the bank"_s, {});
    told = address({}, u"12"_s, u"Marlow Road"_s, {});
    row("the type stuck to the name", u"at 12 MarlowRoad."_s, u"12 MarlowRoad"_s);
    row("the short type stuck to it", u"at 12 marlowrd"_s, u"12 marlowrd"_s);
    row("on the street", u"number 12 on Marlow Road"_s, u"12 on Marlow Road"_s);
    row("in the street", u"no. 12 in Marlow Rd"_s, u"12 in Marlow Rd"_s);
    row("of the street", u"number twelve of Marlow Road"_s, u"twelve of Marlow Road"_s);
    row("on another street", u"number 12 on Marston Road"_s, {});
    row("people in the street", u"12 people on Marlow Road"_s, {});
    row("a pasted link", u"https://map.example/?q=12%20Marlow%20Road%2CBootle"_s, u"12%20Marlow%20Road"_s);
    row("another house in a link", u"https://map.example/?q=14%20Marlow%20Road"_s, {});
    row("the number in words", u"lives at twelve Marlow Road."_s, u"twelve Marlow Road"_s);
    row("a number of weeks", u"twelve weeks in Marlow Road"_s, {});
    told = address({}, u"21"_s, u"Marlow Road"_s, {});
    row("a longer number in words", u"at twenty-one Marlow Road"_s, u"twenty-one Marlow Road"_s);
    row("half of it", u"at twenty Marlow Road"_s, {});
    told = address({}, {}, {}, u"L20 3AA"_s);
    row("the postcode in a link", u"?q=L20%203AA"_s, u"L20%203AA"_s);
    told = address({}, u"12"_s, {}, u"L20 3AA"_s);
    row("the number of something", u"item no. 12"_s, {});
    told = address({}, {}, {}, {}, u"no 12 at Marlow Court"_s);
    row("no postcode", u"no 12 at all"_s, {});
    told = address({}, u"9"_s, u"Elm Crescent"_s, {});
    row("crescent", u"9 Elm Cresc."_s, u"9 Elm Cresc"_s);
    told = address({}, u"9"_s, u"Elm Gardens"_s, {});
    row("gardens", u"9 Elm Gdn"_s, u"9 Elm Gdn"_s);
    told = address({}, u"9"_s, u"Elm Walk"_s, {});
    row("walk", u"9 Elm Wlk"_s, u"9 Elm Wlk"_s);
    row("a walk", u"9 people walk by the elm"_s, {});
    told = address(u"Flat 4"_s, u"Harbour House"_s, u"Sea Road"_s, {});
    row("the flat stuck to its word", u"Flat4 Harbour House"_s, u"Flat4 Harbour House"_s);
    told = address(u"Flat4"_s, u"Harbour House"_s, u"Sea Road"_s, {});
    row("on file like this", u"Flat 4 Harbour House"_s, u"Flat 4 Harbour House"_s);
    told = address({}, {}, {}, {});
    told.organisation = u"Phoenix & Rowan"_s;
    row("and", u"with Phoenix and Rowan"_s, u"Phoenix and Rowan"_s);
    told = address({}, {}, {}, {});
    told.uprn = 100'012'345'678;
    row("property number in groups", u"UPRN 1000 1234 5678."_s, u"1000 1234 5678"_s);
    row("property number stuck to its word", u"UPRN100012345678"_s, u"100012345678"_s);
    row("another number in groups", u"call 1000 1234 5679"_s, {});
}

void TestAddressInText::findsIt()
{
    QFETCH(Address, told);
    QFETCH(QString, text);
    QFETCH(QString, found);
    const AddressInText finder({told});
    const QList<AddressPlace> places = finder.placesIn(text);
    QCOMPARE(!places.isEmpty(), !found.isEmpty());
    QCOMPARE(finder.addressesIn(text), found.isEmpty() ? QList<AddressId>() : QList<AddressId>{told.id});
    if (found.isEmpty())
        return;
    qsizetype longest = 0;
    for (const AddressPlace &place : places) {
        QCOMPARE(place.from, places.first().from);
        longest = std::max(longest, place.length);
    }
    QCOMPARE(text.mid(places.first().from, longest), found);
}

void TestAddressInText::masksEveryPlace()
{
    const AddressInText finder({address({}, u"12"_s, u"Marlow Court"_s, u"L20 3AA"_s)});
    QCOMPARE(finder.masked(u"Fit a letterbox at 12 Marlow Court, Bootle, L20 3AA; call 12 Marlow first."_s),
             u"Fit a letterbox at Protected address, Bootle, Protected address; call Protected address first."_s);
    QCOMPARE(finder.masked(u"Visit the neighbour."_s), u"Visit the neighbour."_s);
    // What is not seen moves no place, and what stands around it stays as it was typed.
    QCOMPARE(finder.masked(u"\u200BNow\u00A0at 12\u00A0Mar\u00ADlow Court, L20\u202F3AA\u00A0(\uFF12)."_s),
             u"\u200BNow\u00A0at Protected address, Protected address\u00A0(\uFF12)."_s);
}

void TestAddressInText::masksWhatStandsOnTwoLines()
{
    const AddressInText finder({address({}, u"12"_s, u"Marlow Court"_s, u"L20 3AA"_s)});
    const QStringList lines{u"Sleeps badly"_s, u"Moves to 12"_s, u"Marlow Court, L20"_s, u"3AA in May"_s, {}};
    const QStringList shown{u"Sleeps badly"_s,
                            u"Moves to Protected address"_s,
                            u"Protected address, Protected address"_s,
                            u"Protected address in May"_s,
                            {}};
    QCOMPARE(finder.masked(lines), shown);
    QCOMPARE(finder.masked(QStringList()), QStringList());
}

void TestAddressInText::leavesAnUnprotectedAddress()
{
    Address open = address({}, u"12"_s, u"Marlow Court"_s, u"L20 3AA"_s);
    open.isProtected = false;
    const AddressInText finder({open});
    QVERIFY(finder.isEmpty());
    QVERIFY(finder.placesIn(u"12 Marlow Court, L20 3AA"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestAddressInText)
#include "tst_AddressInText.moc"
