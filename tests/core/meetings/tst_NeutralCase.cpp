// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/NeutralCase.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What a room may read of a case from a screen.
class TestNeutralCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksWhoAndWhere_data();
    void masksWhoAndWhere();
    void tellsHowTheCaseStands();
    void tellsNothingOfAClosedCase();
};

static AgendaRow osei()
{
    AgendaRow row;
    row.item.id = AgendaItemId(7);
    row.item.minutesAllowed = 20;
    row.item.repeat = true;
    row.caseRef = u"SHC-2026-0041"_s;
    row.givenName = u"Jelani"_s;
    row.familyName = u"Osei"_s;
    row.bornOn = QDate(1987, 3, 4);
    row.postcode = u"L20 3AA"_s;
    row.referringAgency = u"HHR"_s;
    row.referrer = u"Tom Reilly"_s;
    row.finalBand = u"high"_s;
    row.hasChildren = true;
    return row;
}

void TestNeutralCase::masksWhoAndWhere_data()
{
    QTest::addColumn<AgendaRow>("row");
    QTest::addColumn<QString>("initials");
    QTest::addColumn<QString>("ageBand");
    QTest::addColumn<QString>("area");
    const auto row = [](const char *name, const auto &mend, const QString &initials, const QString &age,
                        const QString &area) {
        AgendaRow given = osei();
        mend(given);
        QTest::newRow(name) << given << initials << age << area;
    };
    row(
        "a victim", [](AgendaRow &) {}, u"J.O."_s, u"35 to 44"_s, u"L20"_s);
    row("a protected address", [](AgendaRow &r) { r.addressProtected = true; }, u"J.O."_s, u"35 to 44"_s, {});
    row(
        "one name only", [](AgendaRow &r) { r.givenName.clear(); }, u"O."_s, u"35 to 44"_s, u"L20"_s);
    row(
        "no birth date", [](AgendaRow &r) { r.bornOn = {}; }, u"J.O."_s, u"Not known"_s, u"L20"_s);
    row(
        "a child on the day", [](AgendaRow &r) { r.bornOn = QDate(2010, 11, 12); }, u"J.O."_s, u"16 to 17"_s, u"L20"_s);
    row("no address", [](AgendaRow &r) { r.postcode.clear(); }, u"J.O."_s, u"35 to 44"_s, {});
    row("no postcode but a street", [](AgendaRow &r) { r.postcode = u"12 Marlow Court"_s; }, u"J.O."_s, u"35 to 44"_s,
        {});
    row("half a postcode", [](AgendaRow &r) { r.postcode = u"L20"_s; }, u"J.O."_s, u"35 to 44"_s, {});
    row("a site",
        [](AgendaRow &r) {
            r.givenName.clear();
            r.familyName.clear();
        },
        {}, {}, {});
}

void TestNeutralCase::masksWhoAndWhere()
{
    QFETCH(AgendaRow, row);
    const NeutralCase neutral = neutralCase(row, QDate(2026, 11, 12));
    QTEST(neutral.initials, "initials");
    QTEST(neutral.ageBand, "ageBand");
    QTEST(neutral.area, "area");
}

void TestNeutralCase::tellsHowTheCaseStands()
{
    const NeutralCase neutral = neutralCase(osei(), QDate(2026, 11, 12));
    QCOMPARE(neutral.item, AgendaItemId(7));
    QCOMPARE(neutral.reference, u"SHC-2026-0041"_s);
    QCOMPARE(neutral.band, u"high"_s);
    QCOMPARE(neutral.referredBy, u"HHR"_s);
    QCOMPARE(neutral.minutesAllowed, 20);
    QVERIFY(neutral.repeat && neutral.hasChildren && !neutral.emergency);
}

void TestNeutralCase::tellsNothingOfAClosedCase()
{
    AgendaRow row = osei();
    row.closed = true;
    const NeutralCase neutral = neutralCase(row, QDate(2026, 11, 12));
    QCOMPARE(neutral.reference, u"SHC-2026-0041"_s);
    QVERIFY(neutral.closed);
    QVERIFY(neutral.initials.isEmpty() && neutral.ageBand.isEmpty() && neutral.area.isEmpty());
    QVERIFY(neutral.band.isEmpty() && neutral.referredBy.isEmpty() && !neutral.repeat && !neutral.hasChildren);
}

QTEST_GUILESS_MAIN(TestNeutralCase)
#include "tst_NeutralCase.moc"
