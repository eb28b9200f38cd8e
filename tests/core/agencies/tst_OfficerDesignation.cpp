// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/officers/OfficerDesignation.h"
#include "core/agencies/officers/TemporaryOfficer.h"
#include "tests/support/NamedFields.h"

#include <QTest>

using namespace marac;

/// R010, R011, R138; the unsigned deputy of 8 October 2026.
class TestOfficerDesignation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFirstAndLastDay();
    void tellsWhoIsDesignatedOnADay();
    void tellsWhomNobodyFollows();
    void namesTheFieldToMend_data();
    void namesTheFieldToMend();
    void correctingAnEntryDoesNotClashWithItself();
    void awaitsTheSignedForm_data();
    void awaitsTheSignedForm();
    void noFormIsSignedOnADayToCome();
    void letsNobodySitButByTheirPdmo_data();
    void letsNobodySitButByTheirPdmo();
};

static Officer officer(const char *name, Designation designation, QDate from, QDate to = {}, qint64 id = 0)
{
    Officer o;
    o.id = OfficerId(id);
    o.agencyId = AgencyId(3);
    o.name = QString::fromUtf8(name);
    o.post = QStringLiteral("Team Manager");
    o.designation = designation;
    o.designatedOn = from;
    o.endedOn = to;
    return o;
}

static Officer deputy(const char *authorisedBy, QDate from, QDate to)
{
    Officer o = officer("Ruth Ellison", Designation::Dmo, from, to);
    o.temporary = true;
    o.authorisedBy = QString::fromUtf8(authorisedBy);
    return o;
}

static const QDate meeting(2026, 10, 8);

static QList<Officer> team()
{
    return {officer("Helen Marsh", Designation::Pdmo, {2025, 4, 1}, {2026, 3, 31}, 1),
            officer("Colin Tate", Designation::Pdmo, {2026, 4, 1}, {}, 2),
            officer("Asha Verma", Designation::Dmo, {2025, 4, 1}, {}, 3)};
}

void TestOfficerDesignation::countsFirstAndLastDay()
{
    const Officer o = officer("A", Designation::Dmo, {2026, 1, 10}, {2026, 1, 12});
    QVERIFY(!isDesignated(o, {2026, 1, 9}));
    QVERIFY(isDesignated(o, {2026, 1, 10}));
    QVERIFY(isDesignated(o, {2026, 1, 12}));
    QVERIFY(!isDesignated(o, {2026, 1, 13}));
    QVERIFY(!isDesignated(officer("A", Designation::Dmo, {}), {2026, 1, 10}));
}

void TestOfficerDesignation::tellsWhoIsDesignatedOnADay()
{
    QCOMPARE(pdmoOn(team(), {2026, 3, 31})->id, OfficerId(1));
    QCOMPARE(pdmoOn(team(), {2026, 4, 1})->id, OfficerId(2));
    QVERIFY(!pdmoOn(team(), {2025, 3, 31}));
    QCOMPARE(designatedOn(team(), meeting).size(), 2);
}

void TestOfficerDesignation::tellsWhomNobodyFollows()
{
    QVERIFY(endingWithoutSuccessor(team(), {2026, 3, 1}).isEmpty()); // the next PDMO begins the day after
    QList<Officer> leaving = team();
    leaving[1].endedOn = QDate(2026, 11, 30);
    leaving[2].endedOn = QDate(2026, 12, 31);
    const QList<Officer> last = endingWithoutSuccessor(leaving, meeting);
    QCOMPARE(last.size(), 2);
    QCOMPARE(last.first().id, OfficerId(2));
    QCOMPARE(last.last().id, OfficerId(3));
    // A deputy for one meeting follows nobody, and is followed by nobody.
    leaving << deputy("Colin Tate", {2027, 1, 1}, {2027, 1, 1});
    QCOMPARE(endingWithoutSuccessor(leaving, meeting).size(), 2);
    QVERIFY(endingWithoutSuccessor(leaving, {2027, 1, 1}).isEmpty());
}

void TestOfficerDesignation::namesTheFieldToMend_data()
{
    using enum Designation;
    QTest::addColumn<Officer>("entered");
    QTest::addColumn<QStringList>("fields");
    QTest::newRow("further DMO") << officer("Tom Hale", Dmo, meeting) << QStringList();
    QTest::newRow("second PDMO") << officer("Tom Hale", Pdmo, meeting) << QStringList{QStringLiteral("designatedOn")};
    QTest::newRow("PDMO whose last day meets the next")
        << officer("Tom Hale", Pdmo, {2026, 3, 1}, {2026, 4, 1})
        << QStringList{QStringLiteral("designatedOn"), QStringLiteral("designatedOn")};
    QTest::newRow("PDMO before the first") << officer("Tom Hale", Pdmo, {2025, 1, 1}, {2025, 3, 31}) << QStringList();
    QTest::newRow("same name again") << officer("asha  VERMA", Dmo, meeting) << QStringList{QStringLiteral("name")};
    QTest::newRow("PDMO who is a DMO too") << officer("Asha Verma", Pdmo, {2025, 1, 1}, {2025, 3, 31}) << QStringList();
    QTest::newRow("same name after an end") << officer("Helen Marsh", Dmo, {2026, 4, 1}) << QStringList();
    QTest::newRow("no name") << officer(" ", Dmo, meeting) << QStringList{QStringLiteral("name")};
    QTest::newRow("no day") << officer("Tom Hale", Dmo, {}) << QStringList{QStringLiteral("designatedOn")};
    QTest::newRow("ends before it begins")
        << officer("Tom Hale", Dmo, meeting, meeting.addDays(-1)) << QStringList{QStringLiteral("endedOn")};
    QTest::newRow("temporary, authorised") << deputy("colin tate", meeting, meeting) << QStringList();
    QTest::newRow("temporary, nobody named")
        << deputy("", meeting, meeting) << QStringList{QStringLiteral("authorisedBy")};
    QTest::newRow("temporary, a DMO's word")
        << deputy("Asha Verma", meeting, meeting) << QStringList{QStringLiteral("authorisedBy")};
    QTest::newRow("temporary, the PDMO of last year")
        << deputy("Helen Marsh", meeting, meeting) << QStringList{QStringLiteral("authorisedBy")};
    QTest::newRow("temporary, stays on") << deputy("Colin Tate", meeting, {}) << QStringList{QStringLiteral("endedOn")};
    QTest::newRow("temporary before any PDMO")
        << deputy("Colin Tate", {2025, 1, 6}, {2025, 1, 6}) << QStringList{QStringLiteral("authorisedBy")};
}

void TestOfficerDesignation::namesTheFieldToMend()
{
    QFETCH(Officer, entered);
    QFETCH(QStringList, fields);
    QStringList found;
    const QList<FieldProblem> problems = designationProblems(entered, team());
    for (const FieldProblem &problem : problems) {
        found.append(problem.field);
        QVERIFY(!problem.text.isEmpty());
    }
    QCOMPARE(found, fields);
}

void TestOfficerDesignation::correctingAnEntryDoesNotClashWithItself()
{
    Officer pdmo = team().at(1);
    pdmo.post = QStringLiteral("Head of Service");
    QVERIFY(designationProblems(pdmo, team()).isEmpty());
    pdmo.post.clear();
    QCOMPARE(designationProblems(pdmo, team()).first().field, QStringLiteral("post"));
}

void TestOfficerDesignation::awaitsTheSignedForm_data()
{
    QTest::addColumn<QDate>("signedOn");
    QTest::addColumn<QDate>("endedOn");
    QTest::addColumn<bool>("temporary");
    QTest::addColumn<bool>("awaits");

    QTest::newRow("no form") << QDate() << QDate() << false << true;
    QTest::newRow("form is here") << QDate(2026, 4, 1) << QDate() << false << false;
    QTest::newRow("its last day") << QDate() << meeting << false << true;
    QTest::newRow("ended") << QDate() << meeting.addDays(-1) << false << false;
    QTest::newRow("one meeting only") << QDate() << meeting << true << false;
}

void TestOfficerDesignation::awaitsTheSignedForm()
{
    QFETCH(QDate, signedOn);
    QFETCH(QDate, endedOn);
    QFETCH(bool, temporary);
    Officer o = officer("Colin Tate", Designation::Dmo, {2026, 4, 1}, endedOn);
    o.formSignedOn = signedOn;
    o.temporary = temporary;
    QTEST(awaitsDesignationForm(o, meeting), "awaits");
}

void TestOfficerDesignation::noFormIsSignedOnADayToCome()
{
    Officer o = officer("Colin Tate", Designation::Dmo, meeting);
    QVERIFY(designationFormProblems(o, meeting).isEmpty());
    o.formSignedOn = meeting;
    QVERIFY(designationFormProblems(o, meeting).isEmpty());
    const QList<FieldProblem> problems = designationFormProblems(o, meeting.addDays(-1));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().field, QStringLiteral("formSignedOn"));
}

void TestOfficerDesignation::letsNobodySitButByTheirPdmo_data()
{
    QTest::addColumn<QList<Officer>>("officers");
    QTest::addColumn<QString>("authorisedBy");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("says"); // empty: their word counts
    const QList<Officer> dmos{officer("Asha Verma", Designation::Dmo, {2025, 4, 1})};
    QTest::newRow("their PDMO") << team() << QStringLiteral("Colin Tate") << meeting << QString();
    QTest::newRow("in other letters") << team() << QStringLiteral(" colin  TATE") << meeting << QString();
    QTest::newRow("nobody") << team() << QStringLiteral(" ") << meeting << QStringLiteral("not a designated officer");
    QTest::newRow("a DMO") << team() << QStringLiteral("Asha Verma") << meeting << QStringLiteral("not the PDMO");
    QTest::newRow("the PDMO before") << team() << QStringLiteral("Helen Marsh") << meeting
                                     << QStringLiteral("ended on Tuesday 31 March 2026");
    QTest::newRow("on the last day of the PDMO before")
        << team() << QStringLiteral("Helen Marsh") << QDate(2026, 3, 31) << QString();
    QTest::newRow("no PDMO yet") << team() << QStringLiteral("Helen Marsh") << QDate(2025, 3, 31)
                                 << QStringLiteral("Designate the PDMO");
    QTest::newRow("no PDMO at all") << dmos << QString() << meeting << QStringLiteral("Designate the PDMO");
}

void TestOfficerDesignation::letsNobodySitButByTheirPdmo()
{
    QFETCH(QList<Officer>, officers);
    QFETCH(QString, authorisedBy);
    QFETCH(QDate, day);
    QFETCH(QString, says);
    const QList<FieldProblem> problems = temporaryOfficerProblems(officers, authorisedBy, day);
    QCOMPARE(test::namedFields(problems), says.isEmpty() ? QStringList() : QStringList{QStringLiteral("authorisedBy")});
    if (!problems.isEmpty())
        QVERIFY2(problems.first().text.contains(says), qPrintable(problems.first().text));
}

QTEST_GUILESS_MAIN(TestOfficerDesignation)
#include "tst_OfficerDesignation.moc"
