// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/HouseNames.h"
#include "core/people/telling/ProtectedPlaces.h"
#include "tests/core/people/KeptHomes.h"
#include "tests/core/people/MadeHomes.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using test::given;
using test::home;

/// A protected home and another record of its postcode, where one of them is told in free text or in the wrong field: no
/// number in it proves that they are two houses.
class TestFreeTextPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheHouse_data();
    void namesTheHouse();
    void hidesWhatMayBeTheHouse_data();
    void hidesWhatMayBeTheHouse();
};

static const QString &code()
{
    static const QString postcode = u"L20 3AA"_s;
    return postcode;
}

/// With the postcode in its field.
static Address coded(const QString &text)
{
    Address address = given(text);
    address.postcode = code();
    return address;
}

void TestFreeTextPlaces::namesTheHouse_data()
{
    QTest::addColumn<Address>("address");
    QTest::addColumn<QStringList>("numbers");
    QTest::addColumn<QString>("name");
    const QString road = u"Elmcroft Road"_s;
    QTest::newRow("a number") << home({}, u"12"_s, road) << QStringList{u"12"_s} << QString();
    QTest::newRow("a letter apart") << home({}, u"12 A"_s, road) << QStringList{u"12a"_s} << QString();
    QTest::newRow("a range") << home({}, u"12-14"_s, road) << QStringList{u"12"_s, u"14"_s} << QString();
    QTest::newRow("a name") << home({}, u"Holly House"_s, road) << QStringList() << u"hollyhouse"_s;
    QTest::newRow("a flat for a house") << home({}, u"Flat 3"_s, road) << QStringList() << QString();
    QTest::newRow("ends of a range in words")
        << home({}, u"12 to 14"_s, road) << QStringList{u"12"_s, u"14"_s} << QString();
    QTest::newRow("a number that is called one") << home({}, u"No. 12"_s, road) << QStringList{u"12"_s} << QString();
    QTest::newRow("a studio for a house") << home({}, u"Studio 3"_s, road) << QStringList() << QString();
    QTest::newRow("a studio in one word") << home({}, u"Studio3"_s, road) << QStringList() << QString();
    QTest::newRow("a floor") << home({}, u"3rd Floor"_s, road) << QStringList() << QString();
    QTest::newRow("a floor by its letters") << home({}, u"GF1"_s, road) << QStringList() << QString();
    QTest::newRow("a number before a name") << home({}, u"3 Harbour House"_s, road) << QStringList() << QString();
    QTest::newRow("both in one") << home({}, u"Apt. 3, 12"_s, road) << QStringList() << QString();
    QTest::newRow("free text") << given(u"12 Elmcroft Road, Bootle"_s) << QStringList() << QString();
}

void TestFreeTextPlaces::namesTheHouse()
{
    QFETCH(Address, address);
    const HouseNames names = houseNames(address);
    QTEST(names.numbers, "numbers");
    QTEST(names.name, "name");
}

void TestFreeTextPlaces::hidesWhatMayBeTheHouse_data()
{
    QTest::addColumn<Address>("hidden");
    QTest::addColumn<Address>("other");
    QTest::addColumn<bool>("isHidden");
    const auto row = [](const char *name, const Address &hidden, const Address &other, bool isHidden) {
        QTest::newRow(name) << hidden << other << isHidden;
    };
    const Address flat = home(u"Flat 3"_s, u"12"_s, u"Elmcroft Road"_s, code());
    row("without a number", flat, coded(u"red brick block behind the library"_s), true);
    row("a flat", flat, coded(u"Flat 3, red brick block behind the library"_s), true);
    row("a flat by another word", flat, coded(u"Studio 3, behind the library"_s), true);
    row("a floor", flat, coded(u"behind the library, floor 2"_s), true);
    row("children", flat, coded(u"with her 2 children, behind the library"_s), true);
    row("the postcode in the text", flat, given(u"Flat 3, behind the library, L20 3AA"_s), true);
    row("a flat in the field of the house", flat, home({}, u"Flat 3"_s, u"Elmcroft"_s, code()), true);
    row("a studio in the field of the house", flat, home({}, u"Studio 3"_s, u"Elmcroft"_s, code()), true);
    row("a studio of a house with a name", home({}, u"Holly House"_s, u"Elmcroft Road"_s, code()),
        home({}, u"Studio 3"_s, u"Elmcroft Road"_s, code()), true);
    row("a studio on file", home({}, u"Studio 3"_s, u"Elmcroft Road"_s, code()),
        home({}, u"12"_s, u"Elmcroft Road"_s, code()), true);
    row("free text on file", coded(u"Flat 3, behind the library"_s), home({}, u"12"_s, u"Elmcroft Road"_s, code()),
        true);
    row("a neighbour", flat, home({}, u"14"_s, u"Elmcroft Road"_s, code()), false);
    row("free text of another postcode", flat, given(u"Flat 3, behind the library, L20 9ZZ"_s), false);
    row("free text without one", flat, given(u"Flat 3, behind the library"_s), false);
}

void TestFreeTextPlaces::hidesWhatMayBeTheHouse()
{
    QFETCH(Address, hidden);
    QFETCH(Address, other);
    test::MainJob job;
    test::keptHomes(job, {hidden});
    other.isProtected = false;
    QTEST(ProtectedPlaces(job.db()).hide(other), "isHidden");
}

QTEST_GUILESS_MAIN(TestFreeTextPlaces)
#include "tst_FreeTextPlaces.moc"
