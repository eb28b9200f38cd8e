// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressProblems.h"
#include "core/people/addresses/AddressText.h"

#include <QTest>

using namespace marac;

/// R173: BS 7666 addresses, kept as given when the parts are not known.
class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheFieldToMend_data();
    void namesTheFieldToMend();
    void pointsOutButSaves_data();
    void pointsOutButSaves();
    void tidiesAndComputesCompleteness();
    void readsPropertyNumbers_data();
    void readsPropertyNumbers();
    void writesLines_data();
    void writesLines();
    void masksAProtectedAddress();
};

static Address marlowCourt()
{
    Address a;
    a.saon = QStringLiteral("Flat 4");
    a.paon = QStringLiteral("12");
    a.street = QStringLiteral("Marlow Court");
    a.locality = QStringLiteral("Seaforth");
    a.town = QStringLiteral("Bootle");
    a.administrativeArea = QStringLiteral("Sefton");
    a.postTown = QStringLiteral("Liverpool");
    a.postcode = QStringLiteral("L21 3TX");
    return a;
}

template <class Edit>
static Address with(Edit edit)
{
    Address a = marlowCourt();
    edit(a);
    return a;
}

static QStringList fieldsOf(const QList<FieldProblem> &problems)
{
    QStringList fields;
    for (const FieldProblem &problem : problems)
        fields.append(problem.field);
    return fields;
}

void TestAddress::namesTheFieldToMend_data()
{
    QTest::addColumn<Address>("address");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, const Address &address, const QStringList &fields) {
        QTest::newRow(name) << address << fields;
    };
    const QStringList paon{QStringLiteral("paon")};
    const QStringList uprn{QStringLiteral("uprn")};
    row("complete", marlowCourt(), {});
    row("nothing at all", Address(), paon);
    row("blanks only", with([](Address &a) {
            a = Address();
            a.street = QStringLiteral("  ");
        }),
        paon);
    row("flat without its building", with([](Address &a) { a.paon.clear(); }), paon);
    row("as given alone", with([](Address &a) {
            a = Address();
            a.asGiven = QStringLiteral("the blue door by the chip shop");
        }),
        {});
    row("no fixed abode alone", with([](Address &a) {
            a = Address();
            a.noFixedAbode = true;
        }),
        {});
    row("no postcode", with([](Address &a) { a.postcode.clear(); }), {});
    row("not a postcode", with([](Address &a) { a.postcode = QStringLiteral("L21"); }), {QStringLiteral("postcode")});
    row("flat of 90", with([](Address &a) { a.saon = QString(90, QLatin1Char('x')); }), {});
    row("flat of 91", with([](Address &a) { a.saon = QString(91, QLatin1Char('x')); }), {QStringLiteral("saon")});
    row("town of 31", with([](Address &a) { a.town = QString(31, QLatin1Char('x')); }), {QStringLiteral("town")});
    row("NUL in the street", with([](Address &a) { a.street += QChar(0); }), {QStringLiteral("street")});
    row("property number 0", with([](Address &a) { a.uprn = 0; }), uprn);
    row("largest property number", with([](Address &a) { a.uprn = 999'999'999'999; }), {});
    row("property number too large", with([](Address &a) { a.uprn = 1'000'000'000'000; }), uprn);
    row("street number too large", with([](Address &a) { a.usrn = 100'000'000; }), {QStringLiteral("usrn")});
}

void TestAddress::namesTheFieldToMend()
{
    QFETCH(Address, address);
    QTEST(fieldsOf(addressProblems(address)), "fields");
}

void TestAddress::pointsOutButSaves_data()
{
    QTest::addColumn<Address>("address");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("complete") << marlowCourt() << QStringList();
    QTest::newRow("outside the borough") << with([](Address &a) { a.postcode = QStringLiteral("l1 1aa"); })
                                         << QStringList{QStringLiteral("postcode")};
    QTest::newRow("incomplete") << with([](Address &a) { a.street.clear(); }) << QStringList{QStringLiteral("asGiven")};
    QTest::newRow("no fixed abode with a building")
        << with([](Address &a) { a.noFixedAbode = true; }) << QStringList{QStringLiteral("noFixedAbode")};
    const QStringList untold{QStringLiteral("asGiven"), QStringLiteral("isProtected")};
    QTest::newRow("protected by a street alone") << with([](Address &a) {
        a = Address();
        a.street = QStringLiteral("Marlow Court");
        a.town = QStringLiteral("Bootle");
        a.isProtected = true;
    }) << untold;
    QTest::newRow("protected by a short name") << with([](Address &a) {
        a = Address();
        a.organisation = QStringLiteral("Haven");
        a.isProtected = true;
    }) << untold;
    QTest::newRow("protected by a postcode") << with([](Address &a) {
        a = Address();
        a.postcode = QStringLiteral("L20 3AA");
        a.isProtected = true;
    }) << QStringList{QStringLiteral("asGiven")};
}

void TestAddress::pointsOutButSaves()
{
    QFETCH(Address, address);
    QTEST(fieldsOf(addressWarnings(address)), "fields");
    QVERIFY(addressProblems(address).isEmpty());
}

void TestAddress::tidiesAndComputesCompleteness()
{
    const Address kept = tidied(with([](Address &a) {
        a.postcode = QStringLiteral(" l213tx ");
        a.street = QStringLiteral(" Marlow Court ");
    }));
    QCOMPARE(kept.postcode, QStringLiteral("L21 3TX"));
    QCOMPARE(kept.street, QStringLiteral("Marlow Court"));
    QVERIFY(kept.bs7666Complete);
    QVERIFY(!tidied(with([](Address &a) { a.administrativeArea.clear(); })).bs7666Complete);
    QVERIFY(!tidied(with([](Address &a) { a.postcode = QStringLiteral("L21"); })).bs7666Complete);
    QVERIFY(tidied(with([](Address &a) {
                a.saon.clear();
                a.locality.clear();
                a.town.clear();
            })).bs7666Complete);
    QCOMPARE(tidied(with([](Address &a) { a.postcode = QStringLiteral("L21"); })).postcode, QStringLiteral("L21"));
}

void TestAddress::readsPropertyNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("number");
    QTest::newRow("plain") << QStringLiteral("41023456789") << qint64(41023456789);
    QTest::newRow("leading zeros") << QStringLiteral(" 000041023456789 ") << qint64(41023456789);
    QTest::newRow("largest") << QStringLiteral("999999999999") << qint64(999999999999);
    QTest::newRow("too large") << QStringLiteral("1000000000000") << qint64(0);
    QTest::newRow("zero") << QStringLiteral("000") << qint64(0);
    QTest::newRow("letters") << QStringLiteral("4102345678A") << qint64(0);
    QTest::newRow("minus") << QStringLiteral("-5") << qint64(0);
    QTest::newRow("absurdly long") << QString(5000, QLatin1Char('9')) << qint64(0);
    QTest::newRow("empty") << QString() << qint64(0);
}

void TestAddress::readsPropertyNumbers()
{
    QFETCH(QString, typed);
    QFETCH(qint64, number);
    QCOMPARE(propertyNumber(typed, bs7666::largestUprn).value_or(0), number);
}

void TestAddress::writesLines_data()
{
    QTest::addColumn<Address>("address");
    QTest::addColumn<QString>("line");
    QTest::newRow("flat") << marlowCourt()
                          << QStringLiteral("Flat 4, 12 Marlow Court, Seaforth, Bootle, Liverpool, L21 3TX");
    QTest::newRow("named building") << with([](Address &a) {
        a.paon = QStringLiteral("Harbour House");
        a.saon.clear();
    }) << QStringLiteral("Harbour House, Marlow Court, Seaforth, Bootle, Liverpool, L21 3TX");
    QTest::newRow("range of numbers") << with([](Address &a) {
        a.paon = QStringLiteral("12-14a");
        a.saon.clear();
        a.locality.clear();
    }) << QStringLiteral("12-14a Marlow Court, Bootle, Liverpool, L21 3TX");
    QTest::newRow("town is the post town") << with([](Address &a) { a.town = QStringLiteral("LIVERPOOL"); })
                                           << QStringLiteral("Flat 4, 12 Marlow Court, Seaforth, LIVERPOOL, L21 3TX");
    QTest::newRow("as given") << with([](Address &a) {
        a = Address();
        a.asGiven = QStringLiteral("above the bakery\n\n Knowsley Road ");
    }) << QStringLiteral("above the bakery, Knowsley Road");
    QTest::newRow("no fixed abode") << with([](Address &a) {
        a = Address();
        a.noFixedAbode = true;
    }) << QStringLiteral("No fixed abode");
    QTest::newRow("empty") << Address() << QString();
}

void TestAddress::writesLines()
{
    QFETCH(Address, address);
    QTEST(addressOneLine(address), "line");
}

void TestAddress::masksAProtectedAddress()
{
    const Address refuge = with([](Address &a) { a.isProtected = true; });
    QCOMPARE(addressOneLine(refuge), QStringLiteral("Protected address"));
    QCOMPARE(addressLines(refuge), QStringList{QStringLiteral("Protected address")});
    QVERIFY(addressOneLine(refuge, AddressView::InFull).contains(QStringLiteral("Marlow Court")));
}

QTEST_GUILESS_MAIN(TestAddress)
#include "tst_Address.moc"
