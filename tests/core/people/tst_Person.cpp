// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/Age.h"
#include "core/people/PeopleLists.h"
#include "core/people/PersonName.h"
#include "core/people/PersonProblems.h"

#include <QSet>
#include <QTest>

using namespace marac;

class TestPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesNames_data();
    void writesNames();
    void foldsNames_data();
    void foldsNames();
    void comparesTelephoneNumbers_data();
    void comparesTelephoneNumbers();
    void countsYears_data();
    void countsYears();
    void namesTheFieldToMend_data();
    void namesTheFieldToMend();
    void listsAreWellFormed();
};

static Person named(const char *given, const char *family, const char *knownAs = "")
{
    Person p;
    p.givenName = QString::fromUtf8(given);
    p.familyName = QString::fromUtf8(family);
    p.knownAs = QString::fromUtf8(knownAs);
    p.sourceAgencyId = AgencyId(1);
    return p;
}

void TestPerson::writesNames_data()
{
    QTest::addColumn<Person>("person");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("initials");
    QTest::addColumn<QString>("surnameFirst");
    const auto row = [](const char *name, const Person &p, const char *full, const char *initials,
                        const char *surnameFirst) {
        QTest::newRow(name) << p << QString::fromUtf8(full) << QString::fromUtf8(initials)
                            << QString::fromUtf8(surnameFirst);
    };
    row("usual", named("Jelani", "Osei"), "Jelani Osei", "J.O.", "OSEI Jelani");
    row("known as is not the name", named("Jelani", "Osei", "Jay"), "Jelani Osei", "J.O.", "OSEI Jelani");
    row("family name alone", named("", "Rahman"), "Rahman", "R.", "RAHMAN");
    row("given name alone", named("Mei", ""), "Mei", "M.", "Mei");
    row("known as alone", named("", "", "Ghost"), "Ghost", "G.", "Ghost");
    row("nothing known", named("", ""), "Name not known", "Name not known", "Name not known");
    row("accents", named("Zo\u00EB", "\u00D8rsted"), "Zo\u00EB \u00D8rsted", "Z.\u00D8.", "\u00D8RSTED Zo\u00EB");
}

void TestPerson::writesNames()
{
    QFETCH(Person, person);
    QTEST(personName(person), "full");
    QTEST(personName(person, NameForm::Initials), "initials");
    QTEST(personName(person, NameForm::SurnameFirst), "surnameFirst");
}

void TestPerson::foldsNames_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    const auto row = [](const char *one, const char *other, bool same) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other) << same;
    };
    row("Jelani Osei", "OSEI,  Jelani", true);
    row("Zo\u00EB M\u00FCller", "zoe muller", true);
    row("Siobh\u00E1n O\u2019Brien", "Siobhan O'BRIEN", true);
    row("Anne Smith-Jones", "Anne Smith Jones", true);
    row("S\u00F8ren \u0141uk\u00E1\u0161", "Soren Lukas", true);
    row("Stra\u00DFe", "STRASSE", true);
    row("Jelani Osei", "Jelani Oseyi", false);
}

void TestPerson::foldsNames()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QTEST(nameKey(one) == nameKey(other), "same");
    QVERIFY(nameKey(QStringLiteral(" -'. ")).isEmpty());
    QVERIFY(!nameKey(QStringLiteral("100%_x")).contains(QLatin1Char('%')));
}

void TestPerson::comparesTelephoneNumbers_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::newRow("national") << QStringLiteral("07700 900123") << QStringLiteral("7700900123");
    QTest::newRow("international") << QStringLiteral("+44 7700 900 123") << QStringLiteral("7700900123");
    QTest::newRow("international with trunk zero")
        << QStringLiteral("+44 (0)7700 900123") << QStringLiteral("7700900123");
    QTest::newRow("dialled out") << QStringLiteral("0044 7700 900123") << QStringLiteral("7700900123");
    QTest::newRow("too few") << QStringLiteral("999") << QString();
    QTest::newRow("words") << QStringLiteral("not known") << QString();
}

void TestPerson::comparesTelephoneNumbers()
{
    QFETCH(QString, typed);
    QTEST(phoneKey(typed), "key");
}

void TestPerson::countsYears_data()
{
    QTest::addColumn<QDate>("bornOn");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("age");
    QTest::addColumn<QString>("band");
    const auto row = [](const char *name, QDate bornOn, QDate day, int age, const char *band) {
        QTest::newRow(name) << bornOn << day << age << QString::fromLatin1(band);
    };
    row("day before the birthday", {2008, 11, 13}, {2026, 11, 12}, 17, "16 to 17");
    row("birthday", {2008, 11, 12}, {2026, 11, 12}, 18, "18 to 24");
    row("leap day, 28 February", {2008, 2, 29}, {2026, 2, 28}, 17, "16 to 17");
    row("leap day, 1 March", {2008, 2, 29}, {2026, 3, 1}, 18, "18 to 24");
    row("newborn", {2026, 11, 12}, {2026, 11, 12}, 0, "Under 10");
    row("nine", {2017, 1, 1}, {2026, 11, 12}, 9, "Under 10");
    row("ten", {2016, 11, 12}, {2026, 11, 12}, 10, "10 to 15");
    row("sixty-four", {1961, 11, 13}, {2026, 11, 12}, 64, "55 to 64");
    row("sixty-five", {1961, 11, 12}, {2026, 11, 12}, 65, "65 or over");
    row("not known", {}, {2026, 11, 12}, -1, "Not known");
    row("born later", {2026, 11, 13}, {2026, 11, 12}, -1, "Not known");
}

void TestPerson::countsYears()
{
    QFETCH(QDate, bornOn);
    QFETCH(QDate, day);
    QFETCH(int, age);
    QCOMPARE(ageOn(bornOn, day).value_or(-1), age);
    QTEST(ageBand(ageOn(bornOn, day)), "band");
    QCOMPARE(isChild(bornOn, day), age >= 0 && age < 18);
}

void TestPerson::namesTheFieldToMend_data()
{
    QTest::addColumn<Person>("person");
    QTest::addColumn<QStringList>("fields");
    const auto row = [](const char *name, auto edit, const QStringList &fields) {
        Person p = named("Jelani", "Osei");
        edit(p);
        QTest::newRow(name) << p << fields;
    };
    const QDate today(2026, 10, 20);
    row("good", [](Person &) {}, {});
    row("known as is enough", [](Person &p) { p = named("", "", "Ghost"); }, {});
    row("no name", [](Person &p) { p = named(" ", ""); }, {QStringLiteral("familyName")});
    row("born today", [&](Person &p) { p.bornOn = today; }, {});
    row("born tomorrow", [&](Person &p) { p.bornOn = today.addDays(1); }, {QStringLiteral("bornOn")});
    row("born in the year 26", [](Person &p) { p.bornOn = QDate(26, 1, 1); }, {QStringLiteral("bornOn")});
    row("known ethnicity", [](Person &p) { p.ethnicity = QStringLiteral("B2"); }, {});
    row("unknown ethnicity", [](Person &p) { p.ethnicity = QStringLiteral("Z9"); }, {QStringLiteral("ethnicity")});
    row("known disability", [](Person &p) { p.disability = QStringLiteral("learning"); }, {});
    row("unknown disability", [](Person &p) { p.disability = QStringLiteral("tired"); },
        {QStringLiteral("disability")});
    row("rather not said", [](Person &p) { p.sexualOrientation = QStringLiteral("NS"); }, {});
    row("unknown orientation", [](Person &p) { p.sexualOrientation = QStringLiteral("B2"); },
        {QStringLiteral("sexualOrientation")});
    row("words for a telephone", [](Person &p) { p.phone = QStringLiteral("ask the aunt"); },
        {QStringLiteral("phone")});
    row("verified tomorrow", [&](Person &p) { p.verifiedOn = today.addDays(1); }, {QStringLiteral("verifiedOn")});
    row("nobody's fact", [](Person &p) { p.sourceAgencyId = {}; }, {QStringLiteral("sourceAgencyId")});
    row("10 MB pasted", [](Person &p) { p.contactNotes = QString(10 * 1024 * 1024, QLatin1Char('x')); },
        {QStringLiteral("contactNotes")});
}

void TestPerson::namesTheFieldToMend()
{
    QFETCH(Person, person);
    QStringList fields;
    const QList<FieldProblem> problems = personProblems(person, QDate(2026, 10, 20));
    for (const FieldProblem &problem : problems)
        fields.append(problem.field);
    QTEST(fields, "fields");
}

void TestPerson::listsAreWellFormed()
{
    QVERIFY(ethnicityList().size() >= 20);
    QVERIFY(genderList().size() >= 4);
    for (const QList<ListEntry> *list :
         {&ethnicityList(), &genderList(), &disabilityList(), &sexualOrientationList()}) {
        QSet<QString> codes;
        QVERIFY(entryOf(*list, QStringLiteral("NS")) && entryOf(*list, QStringLiteral("NK")));
        for (const ListEntry &entry : *list) {
            QVERIFY(!entry.code.isEmpty() && !entry.label.isEmpty());
            QVERIFY2(!codes.contains(entry.code), qPrintable(entry.code));
            codes.insert(entry.code);
        }
    }
    QCOMPARE(labelOf(ethnicityList(), QStringLiteral("B2")), QStringLiteral("African"));
    QCOMPARE(labelOf(ethnicityList(), QStringLiteral("X7")), QStringLiteral("X7"));
    QCOMPARE(labelOf(ethnicityList(), QString()), QStringLiteral("Not recorded"));
    QCOMPARE(labelOf(*listOf(QStringLiteral("disability")), QStringLiteral("sight")), QStringLiteral("Sight"));
    QCOMPARE(labelOf(*listOf(QStringLiteral("sexualOrientation")), QStringLiteral("bisexual")),
             QStringLiteral("Bisexual"));
    QVERIFY(!listOf(QStringLiteral("gender")));
}

QTEST_GUILESS_MAIN(TestPerson)
#include "tst_Person.moc"
