// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/matching/PersonMatch.h"

#include <QTest>

using namespace marac;

Q_DECLARE_METATYPE(marac::PersonFacts)

/// R038: which earlier person a new referral may be about, and why.
class TestPersonMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsWhy_data();
    void explainsWhy();
    void neverTellsAProtectedAddress_data();
    void neverTellsAProtectedAddress();
    void knowsAGuess();
    void saysEveryReasonInWords();
    void likelierComesFirst();
};

using enum MatchReason;

static PersonFacts facts(const char *given, const char *family, QDate bornOn = {}, const char *phone = "",
                         std::optional<qint64> uprn = std::nullopt)
{
    PersonFacts f;
    f.person.givenName = QString::fromUtf8(given);
    f.person.familyName = QString::fromUtf8(family);
    f.person.bornOn = bornOn;
    f.person.phone = QString::fromLatin1(phone);
    f.uprn = uprn;
    return f;
}

static PersonFacts alias(PersonFacts f, const char *name)
{
    f.aliases.append(QString::fromUtf8(name));
    return f;
}

static PersonFacts at(PersonFacts f, const char *saon, const char *paon, const char *postcode,
                      std::optional<qint64> uprn = std::nullopt, bool isProtected = false)
{
    Address address;
    address.saon = QString::fromUtf8(saon);
    address.paon = QString::fromUtf8(paon);
    address.postcode = QString::fromLatin1(postcode);
    address.uprn = f.uprn = uprn;
    address.isProtected = isProtected;
    f.address = address;
    return f;
}

static PersonFacts inStreet(PersonFacts f, const char *street, const char *town)
{
    f.address->street = QString::fromUtf8(street);
    f.address->town = QString::fromUtf8(town);
    return f;
}

static PersonFacts estimated(PersonFacts f)
{
    f.person.bornOnEstimated = true;
    return f;
}

void TestPersonMatch::explainsWhy_data()
{
    QTest::addColumn<PersonFacts>("entered");
    QTest::addColumn<PersonFacts>("known");
    QTest::addColumn<QList<MatchReason>>("reasons");
    const auto row = [](const char *name, const PersonFacts &entered, const PersonFacts &known,
                        const QList<MatchReason> &reasons) { QTest::newRow(name) << entered << known << reasons; };
    const QDate born(1989, 4, 7);
    const QDate swapped(1989, 7, 4);
    const QDate other(1991, 4, 7);
    row("same", facts("Jelani", "Osei", born), facts("jelani", "OSEI", born), {SameNameAndBirth});
    row("names the other way round", facts("Osei", "Jelani", born), facts("Jelani", "Osei", born), {SameNameAndBirth});
    row("accents", facts("Zoe", "Muller", born), facts("Zo\u00EB", "M\u00FCller", born), {SameNameAndBirth});
    row("day and month swapped", facts("Jelani", "Osei", swapped), facts("Jelani", "Osei", born),
        {SameNameBirthSwapped});
    row("no birth date", facts("Jelani", "Osei"), facts("Jelani", "Osei", born), {SameNameBirthMissing});
    row("another birth date", facts("Jelani", "Osei", other), facts("Jelani", "Osei", born), {SameNameOtherBirth});
    row("estimated birth date", estimated(facts("Jelani", "Osei", {1990, 1, 1})), facts("Jelani", "Osei", born),
        {SameNameBirthMissing});
    row("estimated far off", estimated(facts("Jelani", "Osei", {1975, 1, 1})), facts("Jelani", "Osei", born),
        {SameNameOtherBirth});
    row("alias of the known", facts("Jay", "Osei"), alias(facts("Jelani", "Osei", born), "Jay Osei"), {SameAlias});
    row("alias of the entered", alias(facts("J", "O"), "Jelani Osei"), facts("Jelani", "Osei", born), {SameAlias});
    row("alias, another birth date", facts("Jay", "Osei", other), alias(facts("Jelani", "Osei", born), "Jay Osei"),
        {SameNameOtherBirth});
    row("same telephone", facts("Ada", "Osei", {}, "+44 7700 900123"), facts("Kofi", "Mensah", {}, "07700 900123"),
        {SamePhone});
    row("same property", facts("Ada", "Osei", {}, "", 41023456789), facts("Kofi", "Mensah", {}, "", 41023456789),
        {SameProperty});
    row("all of it", facts("Jelani", "Osei", born, "07700900123", 7), facts("Jelani", "Osei", born, "07700900123", 7),
        {SameNameAndBirth, SamePhone, SameProperty});
    row("one digit of the day", facts("Jelani", "Osei", {1989, 4, 8}), facts("Jelani", "Osei", {1989, 4, 3}),
        {SameNameBirthSlip});
    row("one digit of the year", facts("Jelani", "Osei", {1999, 4, 7}), facts("Jelani", "Osei", born),
        {SameNameBirthSlip});
    row("two digits", facts("Jelani", "Osei", {1999, 5, 7}), facts("Jelani", "Osei", born), {SameNameOtherBirth});
    row("two digits of the year changed round", facts("Jelani", "Osei", {1998, 4, 7}), facts("Jelani", "Osei", born),
        {SameNameBirthSlip});
    row("two digits of the day changed round", facts("Jelani", "Osei", {1989, 4, 21}),
        facts("Jelani", "Osei", {1989, 4, 12}), {SameNameBirthSlip});
    row("two digits changed round and another", facts("Jelani", "Osei", {1998, 4, 8}), facts("Jelani", "Osei", born),
        {SameNameOtherBirth});
    row("the month after", facts("Jelani", "Osei", {1989, 10, 7}), facts("Jelani", "Osei", {1989, 9, 7}),
        {SameNameBirthSlip});
    row("the day before", facts("Jelani", "Osei", {1989, 4, 19}), facts("Jelani", "Osei", {1989, 4, 20}),
        {SameNameBirthSlip});
    row("the year after", facts("Jelani", "Osei", {1990, 4, 7}), facts("Jelani", "Osei", born), {SameNameBirthSlip});
    row("similar name", facts("Mohammed", "Khan", born), facts("Muhammad", "Khan", born), {SimilarNameAndBirth});
    row("both names similar", facts("Muhammed", "Kahn", born), facts("Mohamad", "Khan", born), {SimilarNameAndBirth});
    row("transliterated", facts("Aleksandr", "Ivanov", born), facts("Ivanov", "Alexander", born),
        {SimilarNameAndBirth});
    row("letters swapped", facts("Jelani", "Osie", born), facts("Jelani", "Osei", born), {SimilarNameAndBirth});
    row("similar other name", alias(facts("J", "O", born), "Yusuf Demir"), facts("Yousef", "Demir", born),
        {SimilarNameAndBirth});
    row("similar name, no birth date", facts("Mohammed", "Khan"), facts("Muhammad", "Khan", born),
        {SimilarNameBirthMissing});
    row("both names similar, no birth date", facts("Mohammed", "Kahn"), facts("Muhammad", "Khan", born), {});
    row("similar name, birth date a slip apart", facts("Mohammed", "Khan", {1989, 4, 8}),
        facts("Muhammad", "Khan", born), {});
    row("similar name, day and month swapped", facts("Mohammed", "Khan", swapped), facts("Muhammad", "Khan", born), {});
    row("similar name, another birth date", facts("Mohammed", "Khan", other), facts("Muhammad", "Khan", born), {});
    row("twins", facts("Hassan", "Ali", born), facts("Hussain", "Ali", born), {});
    row("twins of one home", at(facts("Hassan", "Ali", born), "Flat 4", "12", "L20 3AA"),
        at(facts("Hussain", "Ali", born), "4", "12", "l203aa"), {SameAddress});
    row("same house", at(facts("Ada", "Osei"), "", "Harbour House", "L20 3AA"),
        at(facts("Kofi", "Mensah"), "", "harbour house", "L20 3AA"), {SameAddress});
    row("another flat", at(facts("Ada", "Osei"), "Flat 4", "12", "L20 3AA"),
        at(facts("Kofi", "Mensah"), "Flat 5", "12", "L20 3AA"), {});
    row("another postcode", at(facts("Ada", "Osei"), "", "12", "L20 3AA"),
        at(facts("Kofi", "Mensah"), "", "12", "L20 3AB"), {});
    row("no postcode", at(facts("Ada", "Osei"), "", "12", ""), at(facts("Kofi", "Mensah"), "", "12", ""), {});
    row("no postcode, but street and town",
        inStreet(at(facts("Ada", "Osei"), "Flat 4", "12", ""), "Marlow Court", "Bootle"),
        inStreet(at(facts("Kofi", "Mensah"), "4", "12", ""), "marlow court", "BOOTLE"), {SameAddress});
    row("a postcode of one of them", inStreet(at(facts("Ada", "Osei"), "", "12", "L20 3AA"), "Marlow Court", "Bootle"),
        inStreet(at(facts("Kofi", "Mensah"), "", "12", ""), "Marlow Court", "Bootle"), {SameAddress});
    row("the same street elsewhere", inStreet(at(facts("Ada", "Osei"), "", "12", ""), "High Street", "Bootle"),
        inStreet(at(facts("Kofi", "Mensah"), "", "12", ""), "High Street", "Southport"), {});
    row("another number of the street", inStreet(at(facts("Ada", "Osei"), "", "12", ""), "High Street", "Bootle"),
        inStreet(at(facts("Kofi", "Mensah"), "", "14", ""), "High Street", "Bootle"), {});
    row("postcodes that differ in the same street",
        inStreet(at(facts("Ada", "Osei"), "", "12", "L20 3AA"), "High Street", "Bootle"),
        inStreet(at(facts("Kofi", "Mensah"), "", "12", "L20 3AB"), "High Street", "Bootle"), {});
    row("no building", at(facts("Ada", "Osei"), "", "", "L20 3AA"), at(facts("Kofi", "Mensah"), "", "", "L20 3AA"), {});
    row("told once", at(facts("Ada", "Osei"), "", "12", "L20 3AA", 7),
        at(facts("Kofi", "Mensah"), "", "12", "L20 3AA", 7), {SameProperty});
    row("two properties", at(facts("Ada", "Osei"), "", "12", "L20 3AA", 7),
        at(facts("Kofi", "Mensah"), "", "12", "L20 3AA", 8), {});
    row("nothing known of either", facts("", ""), facts("", ""), {});
    row("short telephone is none", facts("A", "B", {}, "999"), facts("C", "D", {}, "999"), {});
}

void TestPersonMatch::explainsWhy()
{
    QFETCH(PersonFacts, entered);
    QFETCH(PersonFacts, known);
    QTEST(comparePersons(entered, known).reasons, "reasons");
    QTEST(comparePersons(known, entered).reasons, "reasons");
}

void TestPersonMatch::neverTellsAProtectedAddress_data()
{
    QTest::addColumn<PersonFacts>("entered");
    QTest::addColumn<PersonFacts>("known");
    const auto row = [](const char *name, std::optional<qint64> typed, std::optional<qint64> kept) {
        QTest::newRow(name) << at(facts("Ada", "Osei"), "", "12", "L20 3AA", typed)
                            << at(facts("Kofi", "Mensah"), "", "12", "L20 3AA", kept, true);
    };
    row("building and postcode", std::nullopt, std::nullopt);
    row("property number", 41023456789, 41023456789);
    QTest::newRow("property number alone")
        << facts("Ada", "Osei", {}, "", 41023456789) << at(facts("Kofi", "Mensah"), "", "", "", 41023456789, true);
}

void TestPersonMatch::neverTellsAProtectedAddress()
{
    QFETCH(PersonFacts, entered);
    QFETCH(PersonFacts, known);
    QVERIFY(comparePersons(entered, known).reasons.isEmpty());
    // Nor when the other one lives openly there: who lives with them tells where they are.
    QVERIFY(comparePersons(known, entered).reasons.isEmpty());
    known.address->isProtected = false;
    QCOMPARE(comparePersons(entered, known).reasons.size(), 1);
    QCOMPARE(comparePersons(known, entered).reasons.size(), 1);
}

void TestPersonMatch::knowsAGuess()
{
    const QDate born(1989, 4, 7);
    const PersonFacts entered = facts("Jelani", "Osei", born, "07700900123");
    QVERIFY(!comparePersons(entered, facts("Jelani", "Osei", born)).isGuess());
    QVERIFY(!comparePersons(entered, facts("Jelani", "Osie", born, "07700900123")).isGuess());
    QVERIFY(comparePersons(entered, facts("Jelani", "Osie", born)).isGuess());
    QVERIFY(comparePersons(entered, facts("Jelani", "Osei", {1989, 4, 8})).isGuess());
    QVERIFY(comparePersons(entered, facts("Jelani", "Osei", {1961, 12, 24})).isGuess());
}

void TestPersonMatch::saysEveryReasonInWords()
{
    QSet<QString> words;
    for (const MatchReason reason :
         {SameNameAndBirth, SameNameBirthSwapped, SameNameBirthSlip, SimilarNameAndBirth, SameNameBirthMissing,
          SameAlias, SimilarNameBirthMissing, SamePhone, SameProperty, SameAddress, SameNameOtherBirth})
        words.insert(word(reason));
    QCOMPARE(words.size(), 11);
    QVERIFY(!words.contains(QString()));
}

void TestPersonMatch::likelierComesFirst()
{
    const QDate born(1989, 4, 7);
    const PersonFacts entered = facts("Jelani", "Osei", born, "07700900123", 7);
    const int person = comparePersons(entered, facts("Jelani", "Osei", born)).strength;
    const int swapped = comparePersons(entered, facts("Jelani", "Osei", {1989, 7, 4})).strength;
    const int household = comparePersons(entered, facts("Ada", "Osei", {}, "07700900123", 7)).strength;
    const int similar = comparePersons(entered, facts("Jelani", "Osie", born)).strength;
    QVERIFY(person > swapped);
    QVERIFY(swapped > similar);
    QVERIFY(similar > household);
    QVERIFY(household > comparePersons(entered, facts("Jelani", "Osei", {1961, 12, 24})).strength);
}

QTEST_GUILESS_MAIN(TestPersonMatch)
#include "tst_PersonMatch.moc"
