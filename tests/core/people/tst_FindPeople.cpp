// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ConsultPerson.h"
#include "core/people/matching/FindPeople.h"
#include "tests/core/people/PeopleRegister.h"

#include <QTest>

using namespace marac;

/// Who is found by what is typed, and who may be the same as somebody who is entered.
class TestFindPeople : public QObject, protected test::PeopleRegister
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void findsByTheStartOfEveryWord();
    void findsEveryWordOfALongName();
    void findsWhoMayBeTheSame();
    void findsNobodyByTheirProtectedProperty();
    void findsWhoIsSpeltOtherwise();
    void findsANeighbourWithoutAPostcode();
    void asksNobodyOfAFullHouse();
};

void TestFindPeople::findsByTheStartOfEveryWord()
{
    Register &reg = m_test->reg();
    QVERIFY(keepPerson(reg, osei()));
    const std::pair<QString, bool> searches[] = {
        {QStringLiteral("osei"), true},
        {QStringLiteral("OSEI, Jel"), true}, // capitals, other order
        {QStringLiteral("\u00D3sei"), true}, // accent
        {QStringLiteral("jay osei"), true},  // known as
        {QStringLiteral("mensah"), true},    // alias
        {QStringLiteral("sei"), false},      // the middle of a word
        {QStringLiteral("jelani smith"), false},
        {QStringLiteral("o"), false}, // too little to go by
        {QStringLiteral("%% __"), false},
        {QStringLiteral("' OR 1=1 --"), false},
        {QString(), false},
        {QString(65536, QLatin1Char('o')), false},
    };
    for (const auto &[words, found] : searches) {
        const Result<QList<Person>> people = findPeople(reg, words);
        QVERIFY2(people, qPrintable(words.left(20)));
        QVERIFY2(people->isEmpty() != found, qPrintable(words.left(20)));
    }
    QCOMPARE(m_test->trail().first().event.verb, AuditVerb::Search);
}

/// Also the third word and those behind it, of a name and of an alias.
void TestFindPeople::findsEveryWordOfALongName()
{
    Register &reg = m_test->reg();
    PersonEntry entry = osei();
    entry.person.givenName = QStringLiteral("Maria del Pilar");
    entry.person.familyName = QStringLiteral("Ruiz Ortega");
    entry.person.knownAs.clear();
    entry.aliases = QStringList{QStringLiteral("Zita Pili Quintero")};
    QVERIFY(keepPerson(reg, entry));
    for (const char *word : {"del", "maria", "pilar", "ruiz", "ortega", "zita", "pili", "quintero", "ort mar", "quin rui"})
        QVERIFY2(!findPeople(reg, QString::fromLatin1(word))->isEmpty(), word);
    for (const char *word : {"ega", "iana", "quin smith"})
        QVERIFY2(findPeople(reg, QString::fromLatin1(word))->isEmpty(), word);
}

void TestFindPeople::findsWhoMayBeTheSame()
{
    Register &reg = m_test->reg();
    PersonEntry flatmate = osei();
    flatmate.address->isProtected = false;
    const PersonId jelani = *keepPerson(reg, flatmate);
    flatmate.person.givenName = QStringLiteral("Kofi");
    flatmate.person.familyName = QStringLiteral("Boateng");
    flatmate.person.knownAs.clear();
    flatmate.person.phone = QStringLiteral("07700 900199");
    flatmate.aliases.clear();
    const PersonId kofi = *keepPerson(reg, flatmate);
    PersonEntry stranger = flatmate;
    stranger.person.givenName = QStringLiteral("Ada");
    stranger.person.phone.clear();
    stranger.address.reset();
    QVERIFY(keepPerson(reg, stranger));

    PersonFacts entered{osei().person, {}, 41023456789};
    entered.person.bornOn = QDate(1989, 7, 4);
    const Result<QList<PersonCandidate>> candidates = findMatches(reg, entered);
    QVERIFY(candidates);
    QCOMPARE(candidates->size(), 2);
    QCOMPARE(candidates->at(0).person.id, jelani);
    QCOMPARE(
        candidates->at(0).reasons,
        (QList<MatchReason>{MatchReason::SameNameBirthSwapped, MatchReason::SamePhone, MatchReason::SameProperty}));
    QCOMPARE(candidates->at(1).person.id, kofi);
    QCOMPARE(candidates->at(1).reasons, QList<MatchReason>{MatchReason::SameProperty});

    // Somebody already in the register is no match of their own.
    entered.person.id = jelani;
    QCOMPARE(findMatches(reg, entered)->size(), 1);

    // By another name alone.
    PersonFacts other;
    other.person.givenName = QStringLiteral("J");
    other.person.familyName = QStringLiteral("Mensah");
    QCOMPARE(findMatches(reg, other)->value(0).reasons, QList<MatchReason>{MatchReason::SameAlias});
}

void TestFindPeople::findsNobodyByTheirProtectedProperty()
{
    Register &reg = m_test->reg();
    const PersonEntry hidden = osei();
    QVERIFY(hidden.address->isProtected);
    const PersonId jelani = *keepPerson(reg, hidden);

    PersonFacts tried{{}, {}, hidden.address->uprn, hidden.address};
    tried.address->isProtected = false;
    tried.person.givenName = QStringLiteral("Ada");
    tried.person.familyName = QStringLiteral("Boateng");
    QVERIFY(tried.uprn);
    QVERIFY(findMatches(reg, tried)->isEmpty());
    QVERIFY(m_test->trail().first().event.about.isEmpty());

    // Found by what they are called, the property still says nothing.
    tried.person.givenName = QStringLiteral("Jelani");
    tried.person.familyName = QStringLiteral("Osei");
    const QList<PersonCandidate> found = *findMatches(reg, tried);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().person.id, jelani);
    QCOMPARE(found.first().reasons, QList<MatchReason>{MatchReason::SameNameBirthMissing});

    // Nobody who lives openly at the place is found by it either.
    PersonEntry sister = hidden;
    sister.person = {};
    sister.person.givenName = QStringLiteral("Priya");
    sister.person.familyName = QStringLiteral("Shah");
    sister.person.sourceAgencyId = m_agencies["HHR"];
    sister.aliases.clear();
    sister.address->isProtected = false;
    QVERIFY(keepPerson(reg, sister));
    PersonFacts protectedOne{consultPerson(reg, jelani)->person, {}, hidden.address->uprn, hidden.address};
    QVERIFY(findMatches(reg, protectedOne)->isEmpty());
    QVERIFY(m_test->trail().first().event.about.isEmpty());
    protectedOne.address->isProtected = false;
    QVERIFY(findMatches(reg, protectedOne)->isEmpty()); // the place is protected, whosever record says so
}

void TestFindPeople::findsWhoIsSpeltOtherwise()
{
    Register &reg = m_test->reg();
    PersonEntry known;
    known.person.givenName = QStringLiteral("Muhammad");
    known.person.familyName = QStringLiteral("Khan");
    known.person.bornOn = QDate(1989, 4, 7);
    known.person.sourceAgencyId = m_agencies["HHR"];
    known.aliases = {QStringLiteral("Yusuf Demir")};
    const PersonId khan = *keepPerson(reg, known);
    PersonEntry brother = known;
    brother.person.givenName = QStringLiteral("Mahmoud");
    brother.aliases.clear();
    QVERIFY(keepPerson(reg, brother));

    const auto reasonsFor = [&](const char *given, const char *family, QDate born) {
        PersonFacts typed;
        typed.person.givenName = QString::fromLatin1(given);
        typed.person.familyName = QString::fromLatin1(family);
        typed.person.bornOn = born;
        const QList<PersonCandidate> found = *findMatches(reg, typed);
        return found.size() == 1 && found.first().person.id == khan ? found.first().reasons : QList<MatchReason>();
    };
    const QDate born = known.person.bornOn;
    QCOMPARE(reasonsFor("Mohammed", "Kahn", born), QList<MatchReason>{MatchReason::SimilarNameAndBirth});
    QCOMPARE(reasonsFor("Yousef", "Demir", born), QList<MatchReason>{MatchReason::SimilarNameAndBirth});
    QCOMPARE(reasonsFor("Mohammed", "Khan", {}), QList<MatchReason>{MatchReason::SimilarNameBirthMissing});
    QCOMPARE(reasonsFor("Muhammad", "Khan", QDate(1989, 4, 1)), QList<MatchReason>{MatchReason::SameNameBirthSlip});
    QCOMPARE(reasonsFor("Mohammed", "Khan", QDate(1989, 4, 1)), QList<MatchReason>());
    // Nothing was joined: they are asked about and stay two.
    QCOMPARE(findPeople(reg, QStringLiteral("khan"))->size(), 2);
}

void TestFindPeople::findsANeighbourWithoutAPostcode()
{
    Register &reg = m_test->reg();
    PersonEntry known = osei();
    known.person.bornOn = QDate(1989, 4, 7);
    known.person.phone.clear();
    Address home;
    home.paon = QStringLiteral("12");
    home.street = QStringLiteral("Marlow Court");
    home.town = QStringLiteral("Bootle");
    home.sourceAgencyId = m_agencies["HHR"];
    known.address = home;
    const PersonId jelani = *keepPerson(reg, known);
    PersonFacts typed;
    typed.person.givenName = QStringLiteral("Ada");
    typed.person.familyName = QStringLiteral("Boateng");
    typed.address = home;
    typed.address->town = QStringLiteral("bootle");
    QCOMPARE(findMatches(reg, typed)->value(0).reasons, QList<MatchReason>{MatchReason::SameAddress});
    typed.address->postcode = QStringLiteral("L20 3AA");
    QCOMPARE(findMatches(reg, typed)->value(0).person.id, jelani);
    // The same full name is told, whatever the date of birth.
    typed.address.reset();
    typed.person = known.person;
    typed.person.bornOn = QDate(1961, 12, 24);
    QCOMPARE(findMatches(reg, typed)->value(0).reasons, QList<MatchReason>{MatchReason::SameNameOtherBirth});
}

void TestFindPeople::asksNobodyOfAFullHouse()
{
    Register &reg = m_test->reg();
    PersonEntry tenant;
    tenant.person.sourceAgencyId = m_agencies["HHR"];
    Address home;
    home.paon = QStringLiteral("12");
    home.street = QStringLiteral("Marlow Court");
    home.postcode = QStringLiteral("L20 3AA");
    home.sourceAgencyId = m_agencies["HHR"];
    tenant.address = home;
    const auto move = [&](int number) {
        tenant.person.givenName = QStringLiteral("Given%1").arg(number);
        tenant.person.familyName = QStringLiteral("Family%1").arg(number);
        QVERIFY(keepPerson(reg, tenant));
    };
    PersonFacts typed;
    typed.person.givenName = QStringLiteral("Ada");
    typed.person.familyName = QStringLiteral("Boateng");
    typed.address = home;
    move(0);
    QCOMPARE(findMatches(reg, typed)->value(0).reasons, QList<MatchReason>{MatchReason::SameAddress});
    for (int number = 1; number <= 20; ++number)
        move(number);
    QVERIFY(findMatches(reg, typed)->isEmpty());
}

QTEST_GUILESS_MAIN(TestFindPeople)
#include "tst_FindPeople.moc"
