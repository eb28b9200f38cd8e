// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/Postcode.h"

#include <QTest>

using namespace marac;

class TestPostcode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOneForm_data();
    void keepsOneForm();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void knowsTheBorough_data();
    void knowsTheBorough();
};

void TestPostcode::keepsOneForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    const std::pair<const char *, const char *> rows[] = {
        {"L20 7AE", "L20 7AE"},   {"l207ae", "L20 7AE"},  {"  L20 7AE ", "L20 7AE"}, {"PR8 1DA", "PR8 1DA"},
        {"PR99ZZ", "PR9 9ZZ"},    {"M1 1AE", "M1 1AE"},   {"M60 1NW", "M60 1NW"},    {"CR2 6XH", "CR2 6XH"},
        {"DN55 1PT", "DN55 1PT"}, {"W1A 1HQ", "W1A 1HQ"}, {"EC1A 1BB", "EC1A 1BB"},  {"SW1A 2AA", "SW1A 2AA"},
        {"GIR 0AA", "GIR 0AA"},   {"gir0aa", "GIR 0AA"},  {"WC2H 7LT", "WC2H 7LT"},
    };
    for (const auto &[typed, stored] : rows)
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(stored);
}

void TestPostcode::keepsOneForm()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QCOMPARE(postcode(typed).value_or(QString()), stored);
    QCOMPARE(postcode(stored).value_or(QString()), stored);
}

void TestPostcode::refusesOtherForms_data()
{
    QTest::addColumn<QString>("typed");
    const char *rows[] = {"",        "L20",       "L20 7A",  "L207 AE",  "Q1 1AA",
                          "L20 7CI", "LL20 77AE", "L2O 7AE", "L20  7AE", "120 7AE"};
    for (const char *typed : rows)
        QTest::newRow(*typed ? typed : "empty") << QString::fromLatin1(typed);
    QTest::newRow("line break at the end") << QStringLiteral("L20 7AE\nX");
    QTest::newRow("full-width digits") << QStringLiteral("L\uFF12\uFF10 7AE");
}

void TestPostcode::refusesOtherForms()
{
    QFETCH(QString, typed);
    QVERIFY(!postcode(typed));
}

void TestPostcode::knowsTheBorough_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<bool>("inside");
    QTest::newRow("Bootle") << QStringLiteral("L20 7AE") << true;
    QTest::newRow("Southport") << QStringLiteral("PR8 1DA") << true;
    QTest::newRow("Formby") << QStringLiteral("L37 4AA") << true;
    QTest::newRow("shared with Liverpool") << QStringLiteral("L9 1AA") << true;
    QTest::newRow("Liverpool") << QStringLiteral("L1 1AA") << false;
    QTest::newRow("begins alike") << QStringLiteral("L2 0AA") << false;
    QTest::newRow("Preston") << QStringLiteral("PR1 1AA") << false;
}

void TestPostcode::knowsTheBorough()
{
    QFETCH(QString, stored);
    QTEST(isSeftonPostcode(stored), "inside");
}

QTEST_GUILESS_MAIN(TestPostcode)
#include "tst_Postcode.moc"
