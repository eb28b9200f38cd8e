// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/ReferenceNumber.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What people say for a reference, and what only looks like it.
class TestReferenceNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleSay_data();
    void readsWhatPeopleSay();
};

void TestReferenceNumber::readsWhatPeopleSay_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kinds"); // empty: no number of a reference
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("digits");
    const auto row = [](const char *typed, const char *kinds, int year, const char *digits) {
        QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(kinds) << year
                             << QString::fromLatin1(digits);
    };
    const char *any = "SHC REF ACT";
    row("0041", any, 0, "0041");
    row("41", any, 0, "0041");
    row("004", any, 0, "004");
    row("1041", any, 0, "1041");
    row("case 0041", "SHC", 0, "0041");
    row("CASE No. 41", "SHC", 0, "0041");
    row("case #41", "SHC", 0, "0041");
    row("shc 7", "SHC", 0, "0007");
    row("referral 57", "REF", 0, "0057");
    row("act-12", "ACT", 0, "0012");
    row("2025-0017", any, 2025, "0017");
    row("case 2025/17", "SHC", 2025, "0017");
    row("41234", "", 0, "");
    row("12 Marlow Court", "", 0, "");
    row("flat 12", "", 0, "");
    row("case", "", 0, "");
    row("showcase 12", "", 0, "");
    row("12/11/2026", "", 0, "");
    row("OCC/4417/26", "", 0, "");
}

void TestReferenceNumber::readsWhatPeopleSay()
{
    QFETCH(QString, typed);
    QFETCH(QString, kinds);
    const std::optional<ReferenceNumber> number = referenceNumber(typed);
    QCOMPARE(number.has_value(), !kinds.isEmpty());
    if (!number)
        return;
    QCOMPARE(number->kinds.join(QLatin1Char(' ')), kinds);
    QTEST(number->year, "year");
    QTEST(number->digits, "digits");
}

QTEST_APPLESS_MAIN(TestReferenceNumber)
#include "tst_ReferenceNumber.moc"
