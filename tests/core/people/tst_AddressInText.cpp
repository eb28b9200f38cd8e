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
    void masksEveryPlace();
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
    const Address lettered = address({}, u"12A"_s, u"St. Mary's Road"_s, u"L21 3TX"_s);
    QTest::newRow("letter apart") << lettered << u"12 A St Marys Rd"_s << u"12 A St Marys Rd"_s;
    QTest::newRow("without the letter") << lettered << u"12 St Mary\u2019s Road"_s << QString();
    const Address named = address(u"Flat 2"_s, u"Harbour House"_s, u"Sea Road"_s, {});
    QTest::newRow("house and street") << named << u"Harbour House, Sea Rd"_s << u"Harbour House, Sea Rd"_s;
    QTest::newRow("flat and house") << named << u"flat 2 Harbour House"_s << u"flat 2 Harbour House"_s;
    QTest::newRow("the house alone") << named << u"met at Harbour House"_s << QString();
    const Address given = address({}, {}, {}, {}, u"Flat 3\n7 Elm Lane, Bootle L20 9ZZ"_s);
    QTest::newRow("as given") << given << u"flat 3, 7 Elm Lane"_s << u"flat 3, 7 Elm Lane"_s;
    QTest::newRow("postcode as given") << given << u"L20 9ZZ"_s << u"L20 9ZZ"_s;
}

void TestAddressInText::findsIt()
{
    QFETCH(Address, told);
    QFETCH(QString, text);
    QFETCH(QString, found);
    const QList<AddressPlace> places = AddressInText({told}).placesIn(text);
    QCOMPARE(!places.isEmpty(), !found.isEmpty());
    if (found.isEmpty())
        return;
    qsizetype longest = 0;
    for (const AddressPlace &place : places) {
        QCOMPARE(place.addressId, told.id);
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
